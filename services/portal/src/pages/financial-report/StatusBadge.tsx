import { IconArrowBackUp, IconCircleCheck, IconSend, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Sign } from '~/components/figures/Sign';
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
  return <Sign {...LOOKS[status]}>{t(`status.${status}`)}</Sign>;
};
