import {
  NativeSelect,
  type NativeSelectProps,
  NumberInput,
  type NumberInputProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import {
  type Control,
  type FieldPath,
  type FieldValues,
  useController,
  type UseControllerProps,
} from 'react-hook-form';

interface Bound<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  /** Checked while typing; what a rule says is shown at the field. */
  readonly rules?: NonNullable<UseControllerProps<Values>['rules']>;
}

const useField = <Values extends FieldValues>({ control, name, rules }: Bound<Values>) => {
  const { field, fieldState } = useController({ control, name, ...(rules ? { rules } : {}) });
  return { field: { ...field, value: (field.value ?? '') as string }, error: fieldState.error?.message };
};

export const TextField = <Values extends FieldValues>({
  control,
  name,
  rules,
  ...props
}: Bound<Values> & TextInputProps) => {
  const { field, error } = useField({ control, name, ...(rules ? { rules } : {}) });
  return <TextInput {...props} {...field} error={error} />;
};

export const TextAreaField = <Values extends FieldValues>({
  control,
  name,
  rules,
  ...props
}: Bound<Values> & TextareaProps) => {
  const { field, error } = useField({ control, name, ...(rules ? { rules } : {}) });
  return <Textarea autosize minRows={2} {...props} {...field} error={error} />;
};

/** A day: the browser's own calendar, which phones and screen readers know. Its value is YYYY-MM-DD. */
export const DayField = <Values extends FieldValues>(props: Bound<Values> & TextInputProps) => (
  <TextField {...props} type="date" />
);

export const ChoiceField = <Values extends FieldValues>({
  control,
  name,
  rules,
  ...props
}: Bound<Values> & NativeSelectProps) => {
  const { field, error } = useField({ control, name, ...(rules ? { rules } : {}) });
  return <NativeSelect {...props} {...field} error={error} />;
};

/** A decimal amount as text, never as a number. */
export const AmountField = <Values extends FieldValues>({
  control,
  name,
  rules,
  currency,
  ...props
}: Bound<Values> & NumberInputProps & { readonly currency: string }) => {
  const { field, error } = useField({ control, name, ...(rules ? { rules } : {}) });
  return (
    <NumberInput
      inputMode="decimal"
      decimalScale={2}
      thousandSeparator=","
      hideControls
      leftSection={currency}
      leftSectionWidth={56}
      leftSectionProps={{ style: { fontSize: 'var(--mantine-font-size-sm)' } }}
      {...props}
      {...field}
      valueIsNumericString
      onChange={(value) => field.onChange(String(value))}
      error={error}
    />
  );
};
