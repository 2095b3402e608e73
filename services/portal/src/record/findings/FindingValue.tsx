import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Percentage } from '~/components/figures/Percentage';
import type { Finding } from '../budgets';

interface FindingValueProps {
  readonly of: string | null;
  readonly finding: Pick<Finding, 'unit' | 'currency'>;
}

/** What a finding compared, in its own unit. */
export const FindingValue = ({ of, finding: { unit, currency } }: FindingValueProps) => {
  const { t } = useTranslation();
  if (of === null)
    return (
      <Text span inherit c="dimmed">
        {t('unknown')}
      </Text>
    );
  if (unit === 'money' && currency) return <Amount of={{ amount: of, currency }} />;
  if (unit === 'percent') return <Percentage of={of} />;
  return (
    <Text span inherit>
      {of}
    </Text>
  );
};
