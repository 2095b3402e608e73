import { Badge } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck, IconSend, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FinancialReport } from './figures';

const LOOKS = {
  submitted: { color: 'blue', Icon: IconSend },
  returned: { color: 'orange', Icon: IconArrowBackUp },
  accepted: { color: 'green', Icon: IconCircleCheck },
  published: { color: 'lake', Icon: IconWorld },
} as const;

/** What became of a report: by word, sign and colour. */
export const StatusBadge = ({ status }: Pick<FinancialReport, 'status'>) => {
  const { t } = useTranslation('financial-report');
  const { color, Icon } = LOOKS[status];
  return (
    <Badge color={color} leftSection={<Icon size={14} aria-hidden />}>
      {t(`status.${status}`)}
    </Badge>
  );
};
