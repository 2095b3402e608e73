import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { programmesQuery, rememberProgramme } from '~/record/programmes';

/** On a page about one programme, shows the same page of another. */
export const ProgrammePicker = () => {
  const { t } = useTranslation();
  const { programme } = useParams({ strict: false }) as { programme?: string };
  const path = useRouterState({ select: ({ matches }) => matches.at(-1)?.fullPath as string | undefined });
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
        void navigate({ to: path as '/', params: { programme: currentTarget.value } as never, search: true })
      }
      maw={160}
    />
  );
};
