import { Badge } from '@mantine/core';
import { IconCalendarTime, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Entry } from './entries';

/** Planned or took place: told by sign, word and colour. */
export const KindBadge = ({ kind }: Pick<Entry, 'kind'>) => {
  const { t } = useTranslation('record/calendar');
  const Icon = kind === 'planned' ? IconCalendarTime : IconCheck;
  return (
    <Badge
      color={kind === 'planned' ? 'gray' : 'lake'}
      variant={kind === 'planned' ? 'outline' : 'light'}
      {...(kind === 'planned' ? { c: 'gray.8' } : {})}
      leftSection={<Icon size={13} aria-hidden />}
    >
      {t(`kinds.${kind}`)}
    </Badge>
  );
};
