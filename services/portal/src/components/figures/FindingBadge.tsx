import { type BadgeProps } from '@mantine/core';
import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconCircleCheck,
  IconInfoCircle,
  IconMessage2,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Sign } from './Sign';

const LOOKS = {
  block: { color: 'red', Icon: IconAlertOctagon },
  hold: { color: 'orange', Icon: IconAlertTriangle },
  warn: { color: 'yellow', Icon: IconAlertTriangle },
  info: { color: 'blue', Icon: IconInfoCircle },
  explained: { color: 'lake', Icon: IconMessage2 },
  resolved: { color: 'green', Icon: IconCircleCheck },
} as const;

interface FindingBadgeProps extends BadgeProps {
  readonly severity: string;
  readonly status?: string;
  /** How many; one when left out. */
  readonly count?: number;
}

/** Something that cannot be right: told by sign, word and colour. */
export const FindingBadge = ({ severity, status = 'open', count, ...look }: FindingBadgeProps) => {
  const { t } = useTranslation();
  const kind = (status === 'open' ? severity : status) as keyof typeof LOOKS;
  return (
    <Sign {...(LOOKS[kind] ?? LOOKS.info)} {...look}>
      {count === undefined ? t(`findings.${kind}`) : t(`findings.counted.${kind}`, { count })}
    </Sign>
  );
};
