import type { ButtonProps } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/components/page/links';
import { usePlace } from '~/moment/use-place';
import { activitiesQuery, frameworkQuery } from '~/record/activities';
import { programmeQuery } from '~/record/agencies';
import { linkTo } from '~/routing/link-to';
import { useMay } from '~/session/may';
import { page } from '~/pages/log-activity/page';

interface LogButtonProps extends ButtonProps {
  /** Chosen already. */
  readonly activity?: string;
}

/** Leads to the form, for those who may log; what the form needs is asked now, so that it opens without a network, too. */
export const LogButton = ({ activity, ...look }: LogButtonProps) => {
  const { t } = useTranslation('pages');
  const { programme } = usePlace();
  const now = { programme, moment: {} };
  const mayLog = useMay('LogActivityOccurrence');
  useQueries({
    queries: [activitiesQuery(now), programmeQuery(now), frameworkQuery(now)].map((query) => ({
      ...(query as ReturnType<typeof frameworkQuery>),
      enabled: mayLog,
    })),
  });
  if (!mayLog) return null;
  return (
    <ButtonLink
      leftSection={<IconPencilPlus size={18} aria-hidden />}
      {...look}
      {...linkTo({ page, search: activity ? { activity } : {} })}
    >
      {t(page.name)}
    </ButtonLink>
  );
};
