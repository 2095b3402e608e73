import { Text, type TextProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Money, useFormats } from '~/i18n/formats';

interface AmountProps extends TextProps {
  readonly of: Money | null | undefined;
  /** Without cents where the eye compares; the full amount is in the title then. */
  readonly round?: boolean;
}

/** An amount with its currency. What is not known is said, and is not zero. */
export const Amount = ({ of, round = false, ...look }: AmountProps) => {
  const { t } = useTranslation();
  const { amount } = useFormats();
  if (!of)
    return (
      <Text span inherit c="dimmed" {...look}>
        {t('unknown')}
      </Text>
    );
  return (
    <Text span inherit {...(round ? { title: amount(of) } : {})} style={{ whiteSpace: 'nowrap' }} {...look}>
      {amount(of, { cents: !round })}
    </Text>
  );
};
