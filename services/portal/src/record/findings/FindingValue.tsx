import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Amount } from '~/components/figures/Amount';
import { Day } from '~/components/figures/Day';
import { Percentage } from '~/components/figures/Percentage';
import type { Finding } from '../budgets';

/** What a rule expects in general, `a key action, or a reason`: not what a document says. */
const IN_WORDS = /^[a-z][a-z ,]*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface FindingValueProps {
  readonly of: string | null;
  readonly finding: Pick<Finding, 'unit' | 'currency'>;
}

/** What a finding compared, in its own unit. */
export const FindingValue = ({ of, finding: { unit, currency } }: FindingValueProps) => {
  const { t } = useTranslation(['common', 'vocabulary']);
  if (of === null)
    return (
      <Text span inherit c="dimmed">
        {t('unknown')}
      </Text>
    );
  if (unit === 'money' && currency) return <Amount of={{ amount: of, currency }} />;
  if (unit === 'percent') return <Percentage of={of} />;
  if (DAY.test(of)) return <Day of={of} />;
  return (
    <Text span inherit>
      {IN_WORDS.test(of) ? t(`vocabulary:values.${of}`, { defaultValue: of }) : of}
    </Text>
  );
};
