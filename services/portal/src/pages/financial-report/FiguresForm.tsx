import { Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useController, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AmountField, TextAreaField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { useFormats } from '~/i18n/formats';
import { useDraft } from '~/offline/use-draft';
import { CheckPanel } from './CheckPanel';
import { useReportFigures } from './commands';
import {
  DEFINITIONS,
  FIGURES,
  type FigureName,
  type FinancialReport,
  NOTHING_TYPED,
  restatementOf,
  submissionOf,
  type TypedFigures,
  typedOf,
} from './figures';
import { useReportCheck } from './queries';

const CHECKED_AFTER_MS = 500;

const SERVER_NAMES = Object.fromEntries(
  FIGURES.flatMap((name) => [
    [`figures.${name}`, name],
    [`figures.${name}.amount`, name],
  ]),
) as Readonly<Record<string, FigureName>>;

interface FiguresFormProps {
  readonly programme: string;
  readonly scope: string;
  readonly period: string;
  readonly currency: string;
  /** What was reported for that period already: then this puts it right. */
  readonly reported: FinancialReport | undefined;
  /** The report of the period before it, to compare with. */
  readonly before: FinancialReport | undefined;
}

/** An agency's figures for a period; what will be questioned is told while they are typed. */
export const FiguresForm = ({ programme, scope, period, currency, reported, before }: FiguresFormProps) => {
  const { t } = useTranslation(['financial-report', 'record']);
  const { amount } = useFormats();
  const form = useForm<TypedFigures>({
    defaultValues: reported ? typedOf(reported) : NOTHING_TYPED,
    mode: 'onTouched',
  });
  const { control } = form;
  const forget = useDraft(`report-figures ${programme} ${scope} ${period} ${reported?.version ?? 0}`, form);
  const command = useReportFigures(programme, () => void forget());
  useServerErrors(form, command.error, SERVER_NAMES);

  const typed = useWatch({ control }) as TypedFigures;
  const about = useMemo(() => ({ scope, period, currency }), [scope, period, currency]);
  const [written] = useDebouncedValue(JSON.stringify(submissionOf({ ...typed, reason: '' }, about)), CHECKED_AFTER_MS);
  const asked = useMemo(
    () => (written === undefined ? undefined : (JSON.parse(written) as NonNullable<ReturnType<typeof submissionOf>>)),
    [written],
  );
  const check = useReportCheck(programme, asked);

  const send = (values: TypedFigures): void => {
    const body = submissionOf(values, about);
    if (reported) command.mutate({ kind: 'restatement', scope, period, body: restatementOf(values, reported) });
    else if (body) command.mutate({ kind: 'submission', body });
    else form.setError('disbursed', { message: t('atLeastOne') });
  };
  const verb = t(reported ? 'restate' : 'send');

  return (
    <FormFrame
      label={verb}
      send={verb}
      onSubmit={() => void form.handleSubmit(send)()}
      isSending={command.isPending}
      problem={command.error}
    >
      <DefinitionField control={control} />
      <Text size="sm" c="dimmed">
        {t('cumulative')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
        {FIGURES.map((name) => {
          const last = before?.figures[name].amount;
          return (
            <AmountField
              key={name}
              control={control}
              name={name}
              currency={currency}
              allowNegative={false}
              label={t(`figures.${name}`, { ns: 'record' })}
              description={
                last
                  ? t('lastReported', { period: before.period, amount: amount({ amount: last, currency }) })
                  : t(`meaning.${name}`)
              }
              inputWrapperOrder={['label', 'input', 'description', 'error']}
            />
          );
        })}
      </SimpleGrid>
      <TextAreaField
        control={control}
        name="reason"
        label={t(reported ? 'whyRestated' : 'remark')}
        description={t(reported ? 'whyRestatedHint' : 'remarkHint')}
        required={reported !== undefined}
        rules={reported ? { required: t('finding.needsReason', { ns: 'record' }) } : {}}
      />
      <CheckPanel check={check} canBeAsked={asked !== undefined} />
    </FormFrame>
  );
};

/** Mandatory: the same word means two sums to two organizations. */
const DefinitionField = ({ control }: { readonly control: ReturnType<typeof useForm<TypedFigures>>['control'] }) => {
  const { t } = useTranslation('financial-report');
  const { field, fieldState } = useController({
    control,
    name: 'committedDefinition',
    rules: { required: t('sayDefinition') },
  });
  return (
    <Radio.Group
      label={t('definition')}
      description={t('definitionHint')}
      withAsterisk
      value={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
    >
      <Stack gap="xs" mt="xs">
        {DEFINITIONS.map((value, index) => (
          <Radio
            key={value}
            value={value}
            label={t(`definitions.${value}.name`)}
            description={t(`definitions.${value}.meaning`)}
            onBlur={field.onBlur}
            {...(index === 0 ? { ref: field.ref } : {})}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
};
