import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '~/moment/use-place';
import { programmesQuery, rememberProgramme } from '~/record/programmes';

/** On a page about one programme, shows the same page of another. */
export const ProgrammePicker = () => {
  const { t } = useTranslation();
  const programme = useProgramme();
  const path = useRouterState({ select: ({ matches }): string => matches.at(-1)?.fullPath ?? '/' });
  const navigate = useNavigate();
  const { data } = useQuery(programmesQuery);

  useEffect(() => {
    if (programme) rememberProgramme(programme);
  }, [programme]);

  if (!programme) return null;
  const known = data?.items ?? [];
  const options = known.map(({ code, shortName }) => ({ value: code, label: shortName ?? code }));
  return (
    <NativeSelect
      aria-label={t('shell.programme')}
      value={programme}
      data={options.some(({ value }) => value === programme) ? options : [programme, ...options]}
      onChange={({ currentTarget }) =>
        void navigate({ to: path, params: { programme: currentTarget.value }, search: true })
      }
      maw={160}
    />
  );
};
