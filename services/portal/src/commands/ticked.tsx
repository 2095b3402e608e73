import { Checkbox, Group, Radio } from '@mantine/core';
import { type Control, type FieldValues, useController } from 'react-hook-form';

interface TickedProps {
  readonly control: Control<FieldValues>;
  readonly name: string;
  readonly rules: { readonly validate: (typed: unknown) => string | true };
  readonly label: string;
  readonly description: string | undefined;
  readonly withAsterisk: boolean;
}

interface OptionsProps extends TickedProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export const YesOrNoInput = ({ control, name, label, description }: TickedProps) => {
  const { value, ...field } = useController({ control, name }).field;
  return <Checkbox {...field} checked={value === true} label={label} description={description} />;
};

export const RadioInput = ({ control, name, rules, options, ...shown }: OptionsProps) => {
  const { field, fieldState } = useController({ control, name, rules });
  const { ref, ...bound } = field;
  return (
    <Radio.Group {...shown} {...bound} error={fieldState.error?.message}>
      <Group gap="md" mt={4} mb={4}>
        {options.map(({ value, label }, index) => (
          <Radio key={value} value={value} label={label} {...(index === 0 ? { ref } : {})} />
        ))}
      </Group>
    </Radio.Group>
  );
};

export const SeveralInput = ({ control, name, rules, options, ...shown }: OptionsProps) => {
  const { field, fieldState } = useController({ control, name, rules });
  return (
    <Checkbox.Group
      {...shown}
      value={field.value as string[]}
      onChange={field.onChange}
      error={fieldState.error?.message}
    >
      <Group gap="sm" mt={4}>
        {options.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
};
