import { Badge, Text } from '@mantine/core';
import { IconAlarm, IconCheck, IconCircleDashed, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WorkPlanLine } from './queries';

type Colour = WorkPlanLine['byQuarter'][number]['colour'];

const LOOKS = {
  green: { color: 'green', Icon: IconCheck },
  yellow: { color: 'yellow', Icon: IconHourglass },
  red: { color: 'red', Icon: IconAlarm },
  grey: { color: 'gray', Icon: IconCircleDashed },
} as const;

/** A quarter of a line: by colour, sign and word. */
export const QuarterBadge = ({ colour }: { readonly colour: Colour }) => {
  const { t } = useTranslation('results');
  if (!colour)
    return (
      <Text span inherit c="dimmed" aria-label={t('quarter.none')}>
        –
      </Text>
    );
  const { color, Icon } = LOOKS[colour];
  return (
    <Badge color={color} leftSection={<Icon size={14} aria-hidden />}>
      {t(`quarter.${colour}`)}
    </Badge>
  );
};
