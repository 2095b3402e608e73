import { Badge } from '@mantine/core';
import { IconCheck, IconClock, IconNote, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const LOOKS = {
  approved: { color: 'green', Icon: IconCheck },
  rejected: { color: 'red', Icon: IconX },
  deferred: { color: 'orange', Icon: IconClock },
  noted: { color: 'blue', Icon: IconNote },
} as const;

export type Outcome = keyof typeof LOOKS;
export const OUTCOMES = Object.keys(LOOKS) as Outcome[];

/** What a body decided: by sign, word and colour. */
export const OutcomeBadge = ({ of }: { readonly of: Outcome }) => {
  const { t } = useTranslation('record');
  const { color, Icon } = LOOKS[of];
  return (
    <Badge color={color} leftSection={<Icon size={14} aria-hidden />}>
      {t(`decision.outcomes.${of}`)}
    </Badge>
  );
};
