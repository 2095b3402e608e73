import { ActionIcon, Box, Button, Fieldset, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { type Icon, IconPlus, IconTrash } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { type Control, type FieldValues, useFieldArray, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AmountField } from '~/components/form/AmountField';
import { ChoiceField, DayField, TextAreaField, TextField } from '~/components/form/fields';
import { Hint } from '~/components/page/words';
import { usePlace } from '~/moment/use-place';
import { type CodeList, type Field, type Fields, type Input, type Option, optional, text } from './fields';
import { complaintAbout, startOf } from './form-values';
import classes from './form.module.css';
import { RadioInput, SeveralInput, YesOrNoInput } from './ticked';

interface FieldInputsProps extends Omit<FieldInputProps, 'name' | 'field'> {
  readonly fields: Fields<string>;
  readonly columns?: number | undefined;
  /** What stands before the name of each: `lines.2.` */
  readonly within?: string;
}

/** Fields that are described, side by side where there is room. */
export const FieldInputs = ({ fields, columns = 1, within = '', ...props }: FieldInputsProps) => (
  <SimpleGrid cols={{ base: 1, xs: columns }} spacing="sm">
    {Object.entries(fields).map(([name, field]) => (
      <div key={name} className={field.isWide ? classes.wide : classes.field}>
        <FieldInput {...props} name={`${within}${name}`} field={field} />
      </div>
    ))}
  </SimpleGrid>
);

interface FieldInputProps {
  readonly control: Control<FieldValues>;
  /** Where it stands in the form: `amount`, `lines.2.title`. */
  readonly name: string;
  readonly field: Field<unknown, string>;
  /** Namespace of its words. */
  readonly words: string;
  /** What its words name; in a group the `number` of the row as well. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** What must be filled in has an asterisk. */
  readonly isMarked?: boolean;
}

/** A field that is described: its label, its control, and what is wrong with it. */
const FieldInput = ({ field: { onlyWhen, ...field }, ...props }: FieldInputProps) => {
  const held: unknown = useWatch({ control: props.control, name: onlyWhen?.field ?? props.name });
  return onlyWhen && held !== onlyWhen.is ? null : <Asked field={field} {...props} />;
};

const Asked = (props: FieldInputProps) => {
  const { input } = props.field;
  const { t } = useTranslation([props.words, 'record']);
  const shared = sharedBy(props, t);
  switch (input.as) {
    case 'text':
      return <TextField {...shared} />;
    case 'area':
      return <TextAreaField {...shared} />;
    case 'date':
      return <DayField {...shared} min={input.min} max={input.max} />;
    case 'whole':
      return <TextField {...shared} inputMode="numeric" />;
    case 'decimal':
      return <TextField {...shared} inputMode="decimal" />;
    case 'money':
      return <AmountField {...shared} currency={input.currency} />;
    case 'choice':
      // Where nothing needs to be chosen and nothing can be.
      if (input.options.length === 0 && props.field.empty !== 'refused') return null;
      return <ChoiceField {...shared} data={withEmpty(props.field, input.options, t)} />;
    case 'code':
      return <CodeInput {...props} list={input.list} />;
    case 'codes':
      return <CodesInput {...props} list={input.list} />;
    case 'radio':
      return <RadioInput {...shared} options={shown(input.options, t)} />;
    case 'several':
      return <SeveralInput {...shared} options={shown(input.options, t)} />;
    case 'yes or no':
      return <YesOrNoInput {...shared} />;
    case 'evidence':
      return <EvidenceInput {...props} />;
    case 'part':
      return <PartInput {...props} part={input} />;
    case 'group':
      return <GroupInput {...props} group={input} />;
    case 'hidden':
      return null;
  }
};

/** What every control is given. */
const sharedBy = ({ control, name, field, values, isMarked = false }: FieldInputProps, t: TFunction) => ({
  control,
  name,
  label: t(field.label, values),
  description: field.hint && t(field.hint, values),
  placeholder: field.placeholder,
  autoComplete: field.autoComplete,
  'data-autofocus': field.isFocused,
  withAsterisk: isMarked && field.empty === 'refused',
  rules: {
    validate: (typed: unknown) => {
      const complaint = complaintAbout(field, typed);
      return complaint === undefined || t(complaint.word, { min: complaint.min });
    },
  },
});

interface Shown {
  readonly value: string;
  readonly label: string;
}

const shown = (options: readonly Option<string>[], t: TFunction): readonly Shown[] =>
  options.map((option) => ({
    value: option.value,
    label: 'word' in option ? t(option.word, option.values) : option.label,
  }));

/** Where nothing is chosen at first, or nothing may be chosen, the first choice is empty. */
const withEmpty = (
  { start, empty, none }: Field<unknown, string>,
  options: readonly Option<string>[],
  t: TFunction,
) => [
  ...(start === '' || empty !== 'refused' ? [{ value: '', label: none ? t(none) : '' }] : []),
  ...shown(options, t),
];

interface CodeInputProps extends FieldInputProps {
  readonly list: CodeList;
}

const CodeInput = ({ list, ...props }: CodeInputProps) => {
  const { t } = useTranslation([props.words, 'record']);
  const options = list.useOptions(usePlace());
  return <ChoiceField {...sharedBy(props, t)} data={withEmpty(props.field, options ?? [], t)} />;
};

const CodesInput = ({ list, ...props }: CodeInputProps) => {
  const { t } = useTranslation([props.words, 'record']);
  const options = list.useOptions(usePlace());
  const { none } = props.field;
  if (options?.length === 0 && none) return <Text c="dimmed">{t(none)}</Text>;
  return <SeveralInput {...sharedBy(props, t)} options={shown(options ?? [], t)} />;
};

const DOCUMENT = text('common:evidence.document', { hint: 'common:evidence.documentHint' });
const PLACE = optional(text('common:evidence.place'));

/** The document that shows it, and where in it. */
const EvidenceInput = ({ name, field: { empty }, ...props }: FieldInputProps) => (
  <>
    <FieldInput {...props} name={`${name}.document`} field={{ ...DOCUMENT, empty }} />
    <FieldInput {...props} name={`${name}.place`} field={PLACE} />
  </>
);

interface PartInputProps extends FieldInputProps {
  readonly part: Extract<Input<string>, { as: 'part' }>;
}

const PartInput = ({ name, field: { label }, part, ...props }: PartInputProps) => {
  const { t } = useTranslation([props.words, 'record']);
  return (
    <Fieldset legend={t(label, props.values)}>
      <FieldInputs {...props} fields={part.fields} columns={part.columns} within={`${name}.`} />
    </Fieldset>
  );
};

interface GroupInputProps extends FieldInputProps {
  readonly group: Extract<Input<string>, { as: 'group' }>;
}

/** The same fields as often as needed. */
const GroupInput = ({ name, field: { label, hint }, values, ...props }: GroupInputProps) => {
  const { group, control, words } = props;
  const { t } = useTranslation([words, 'record']);
  const { fields: rows, append, remove } = useFieldArray({ control, name });
  const content = (
    <Stack gap="sm">
      {hint && <Hint>{t(hint)}</Hint>}
      {rows.map(({ id }, index) => (
        <GroupRow
          key={id}
          {...props}
          within={`${name}.${index}.`}
          values={{ ...values, number: index + 1 }}
          legend={label}
          onRemove={() => remove(index)}
        />
      ))}
      <RowButton icon={IconPlus} onClick={() => append(startOf(group.fields))}>
        {t(group.add)}
      </RowButton>
    </Stack>
  );
  return group.isCompact ? <Fieldset legend={t(label)}>{content}</Fieldset> : content;
};

interface GroupRowProps extends Omit<GroupInputProps, 'name' | 'field'> {
  readonly within: string;
  readonly legend: string;
  readonly onRemove: () => void;
}

const GroupRow = ({ group, legend, onRemove, ...props }: GroupRowProps) => {
  const { t } = useTranslation([props.words, 'record']);
  const { fields, columns, remove, isCompact } = group;
  const removal = remove && t(remove, props.values);
  if (isCompact)
    return (
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <Box flex={1}>
          <FieldInputs {...props} fields={fields} columns={Object.keys(fields).length} />
        </Box>
        <ActionIcon variant="default" size="input-sm" onClick={onRemove} aria-label={removal}>
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
    );
  const row = (
    <Stack gap="xs">
      <FieldInputs {...props} fields={fields} columns={columns} />
      {removal && (
        <RowButton icon={IconTrash} onClick={onRemove}>
          {removal}
        </RowButton>
      )}
    </Stack>
  );
  return legend ? <Fieldset legend={t(legend, props.values)}>{row}</Fieldset> : row;
};

interface RowButtonProps {
  readonly icon: Icon;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const RowButton = ({ icon: Icon, ...props }: RowButtonProps) => (
  <Button {...props} variant="subtle" size="compact-sm" w="fit-content" leftSection={<Icon size={16} aria-hidden />} />
);
