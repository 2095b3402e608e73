import { IconCheck, IconClock, IconNote, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Sign } from '~/components/figures/Sign';

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
  return <Sign {...LOOKS[of]}>{t(`decision.outcomes.${of}`)}</Sign>;
};
