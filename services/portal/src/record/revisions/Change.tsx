import { Text } from '@mantine/core';
import { type Money, useFormats } from '~/i18n/formats';
import { centsOf } from '../decimals';

/** What an amount becomes more or less by: the sign is written, and there is none for nothing. */
export const Change = ({ of }: { readonly of: Money }) => {
  const { amount } = useFormats();
  const cents = centsOf(of.amount);
  const sign = cents > 0n ? '+' : cents < 0n ? '−' : '';
  return (
    <Text span inherit style={{ whiteSpace: 'nowrap' }} {...(cents === 0n ? { c: 'dimmed' } : { fw: 600 })}>
      {sign}
      {amount({ ...of, amount: of.amount.replace(/^-/, '') })}
    </Text>
  );
};
