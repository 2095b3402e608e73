import { Text } from '@mantine/core';
import { IconAlarm, IconBulb, IconCheck, IconCircleDashed, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Sign } from '~/components/figures/Sign';
import type { WorkPlanLine } from './queries';

type Standing = NonNullable<WorkPlanLine['byQuarter'][number]['colour']> | 'proposed';

/** How a line stands in a quarter; what has no activity yet is proposed for it. Null: not planned then. */
export const standingIn = ({ byQuarter, quarters }: WorkPlanLine, quarter: number): Standing | null =>
  byQuarter.find((each) => each.quarter === quarter)?.colour ?? (quarters.includes(quarter) ? 'proposed' : null);

const LOOKS = {
  green: { color: 'green', Icon: IconCheck },
  yellow: { color: 'yellow', Icon: IconHourglass },
  red: { color: 'red', Icon: IconAlarm },
  grey: { color: 'gray', Icon: IconCircleDashed },
  proposed: { color: 'lake', Icon: IconBulb },
} as const;

/** A quarter of a line: by colour, sign and word. */
export const QuarterBadge = ({ of: standing }: { readonly of: Standing | null }) => {
  const { t } = useTranslation('results');
  if (!standing)
    return (
      <Text span inherit c="dimmed" aria-label={t('quarter.none')}>
        –
      </Text>
    );
  return <Sign {...LOOKS[standing]}>{t(`quarter.${standing}`)}</Sign>;
};
