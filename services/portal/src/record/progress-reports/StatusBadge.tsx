import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedReport } from './queries';

const COLORS: Readonly<Record<ListedReport['status'], string>> = {
  open: 'gray',
  submitted: 'blue',
  returned: 'orange',
  accepted: 'lake',
  published: 'green',
};

export const StatusBadge = ({ status }: Pick<ListedReport, 'status'>) => {
  const { t } = useTranslation('record/progress-reports');
  return (
    <Badge color={COLORS[status]} component="span">
      {t(`statuses.${status}`)}
    </Badge>
  );
};
