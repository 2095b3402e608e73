import { NativeSelect, type NativeSelectProps } from '@mantine/core';

interface ChoiceProps<Value extends string> extends Omit<NativeSelectProps, 'value' | 'data' | 'onChange'> {
  readonly value: Value | undefined;
  readonly of: readonly Value[];
  readonly wordOf?: (value: Value) => string;
  /** What it says where none is chosen. */
  readonly none: string;
  readonly onChoice: (value: Value | undefined) => void;
}

/** One of what is known, or none of it: what narrows a list. */
export const Choice = <Value extends string>({ value, of, wordOf, none, onChoice, ...look }: ChoiceProps<Value>) => (
  <NativeSelect
    {...look}
    value={value ?? ''}
    onChange={({ currentTarget }) => onChoice(of.find((each) => each === currentTarget.value))}
    data={[{ value: '', label: none }, ...of.map((each) => ({ value: each, label: wordOf?.(each) ?? each }))]}
  />
);
