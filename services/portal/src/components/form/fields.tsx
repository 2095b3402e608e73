import {
  NativeSelect,
  type NativeSelectProps,
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

export interface Bound<Values extends FieldValues> {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
  /** Checked while typing; what a rule says is shown at the field. */
  readonly rules?: NonNullable<UseControllerProps<Values>['rules']>;
}

/** What a control is given: how it looks, and its place in the form. */
export const useBound = <Values extends FieldValues, Look extends object>({
  control,
  name,
  rules,
  ...look
}: Bound<Values> & Look) => {
  const { field, fieldState } = useController({ control, name, ...(rules ? { rules } : {}) });
  return { ...look, ...field, value: (field.value ?? '') as string, error: fieldState.error?.message };
};

export const TextField = <Values extends FieldValues>(props: Bound<Values> & TextInputProps) => (
  <TextInput {...useBound(props)} />
);

export const TextAreaField = <Values extends FieldValues>(props: Bound<Values> & TextareaProps) => (
  <Textarea autosize minRows={2} {...useBound(props)} />
);

/** A day: the browser's own calendar, which phones and screen readers know. Its value is YYYY-MM-DD. */
export const DayField = <Values extends FieldValues>(props: Bound<Values> & TextInputProps) => (
  <TextField {...props} type="date" />
);

export const ChoiceField = <Values extends FieldValues>(props: Bound<Values> & NativeSelectProps) => (
  <NativeSelect {...useBound(props)} />
);
