import { Text } from '@mantine/core';
import { type Money, useFormats } from '~/i18n/formats';
import { signOf } from '../decimals';

/** What an amount becomes more or less by: the sign is written, and there is none for nothing. */
export const Change = ({ of }: { readonly of: Money }) => {
  const { amount } = useFormats();
  const direction = signOf(of.amount);
  const sign = { '1': '+', '0': '', '-1': '−' }[direction];
  return (
    <Text span inherit style={{ whiteSpace: 'nowrap' }} {...(direction === 0 ? { c: 'dimmed' } : { fw: 600 })}>
      {sign}
      {amount({ ...of, amount: of.amount.replace(/^-/, '') })}
    </Text>
  );
};
