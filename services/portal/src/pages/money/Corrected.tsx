import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import type { Money } from '~/i18n/formats';

interface CorrectedProps {
  readonly of: {
    readonly valueDate?: string;
    readonly corrected: { readonly amount: Money; readonly valueDate?: string; readonly reason: string } | null;
  };
}

/** What stood there before, and why it was corrected. */
export const Corrected = ({ of: { valueDate, corrected } }: CorrectedProps) => {
  const { t } = useTranslation('money');
  if (!corrected) return null;
  return (
    <Text size="sm">
      {t('before')} <Amount of={corrected.amount} />
      {corrected.valueDate !== valueDate && (
        <>
          , <Day of={corrected.valueDate} />
        </>
      )}
      : {corrected.reason}
    </Text>
  );
};
