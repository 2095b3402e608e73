import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Bound, useBound } from './fields';
import { grouped, readAmount } from './read-amount';

/** A decimal amount as text, never as a number, typed in any notation; what cannot be read is said, and is nothing. */
export const AmountField = <Values extends FieldValues>({
  currency,
  allowNegative = true,
  rules = {},
  ...props
}: Bound<Values> & TextInputProps & { readonly currency: string; readonly allowNegative?: boolean }) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const read = (text: string): string | undefined => {
    const amount = readAmount(text, currency);
    return amount?.startsWith('-') && !allowNegative ? undefined : amount;
  };
  const isReadable = typed === undefined || read(typed) !== undefined;
  const complaint = t('form.amount');
  const { validate } = rules;
  const { onChange, onBlur, value, error, ...bound } = useBound({
    ...props,
    rules: {
      ...rules,
      validate: {
        readable: () => isReadable || complaint,
        ...(typeof validate === 'function' ? { validate } : validate),
      },
    },
  });
  const [hasLeft, setHasLeft] = useState(false);
  return (
    <TextInput
      inputMode="decimal"
      leftSection={currency}
      leftSectionWidth={56}
      leftSectionProps={{ style: { fontSize: 'var(--mantine-font-size-sm)' } }}
      {...bound}
      value={typed ?? grouped(value)}
      error={hasLeft && !isReadable ? complaint : error}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        setHasLeft(false);
        onChange(read(text) ?? '');
      }}
      // Somebody edits digits, all of them chosen as in every other field; marks come back when they leave.
      onFocus={({ currentTarget: input }) => {
        if (isReadable) flushSync(() => setTyped(value));
        input.select();
      }}
      onBlur={() => {
        setHasLeft(true);
        if (isReadable) setTyped(undefined);
        onBlur();
      }}
    />
  );
};
