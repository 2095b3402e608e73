import { Radio, SimpleGrid, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { type Control, useController, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '~/commands/use-command';
import { AmountField } from '~/components/form/AmountField';
import { TextAreaField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { Hint } from '~/components/page/words';
import { useFormats } from '~/i18n/formats';
import { useDraft } from '~/offline/use-draft';
import { CheckPanel } from './CheckPanel';
import { restateFigures, submitFigures } from './commands';
import {
  DEFINITIONS,
  FIGURES,
  type FigureName,
  type FinancialReport,
  NOTHING_TYPED,
  restatementOf,
  type Submission,
  submissionOf,
  type TypedFigures,
  typedOf,
} from './figures';
import { useReportCheck } from './queries';

const CHECKED_AFTER_MS = 500;

/** `figures.committed.amount` → committed; what is no figure has its own name. */
const nameOf = (field: string): keyof TypedFigures | undefined => {
  if (field === 'committedDefinition' || field === 'reason') return field;
  return FIGURES.find((name) => field === `figures.${name}` || field === `figures.${name}.amount`);
};

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
export const FiguresForm = (props: FiguresFormProps) => {
  const { programme, scope, period, currency, reported, before } = props;
  const { t } = useTranslation('financial-report');
  const form = useForm<TypedFigures>({
    defaultValues: reported ? typedOf(reported) : NOTHING_TYPED,
    mode: 'onTouched',
  });
  const { control } = form;
  const forget = useDraft(`report-figures ${programme} ${scope} ${period} ${reported?.version ?? 0}`, form);
  const { mutate: submit, ...submission } = useCommand(submitFigures, () => void forget());
  const { mutate: restate, ...restatement } = useCommand(restateFigures, () => void forget());
  const error = submission.error ?? restatement.error;
  useServerErrors(form, error, nameOf);
  const asked = useFiguresTyped(control, props);
  const check = useReportCheck(programme, asked);

  const send = (typed: TypedFigures): void => {
    const body = submissionOf(typed, { scope, period, currency });
    if (reported) restate({ path: { programme, scope, period }, body: restatementOf(typed, reported) });
    else if (body) submit({ path: { programme }, body });
    else form.setError('disbursed', { message: t('atLeastOne') });
  };
  const verb = t(reported ? 'restate' : 'send');

  return (
    <FormFrame
      label={verb}
      send={verb}
      onSubmit={() => void form.handleSubmit(send)()}
      isSending={submission.isPending || restatement.isPending}
      problem={error}
    >
      <DefinitionField control={control} />
      <Hint>{t('cumulative')}</Hint>
      <FigureFields control={control} currency={currency} before={before} />
      <ReasonField control={control} isNeeded={reported !== undefined} />
      <CheckPanel scope={scope} isRestatement={reported !== undefined} check={check} canBeAsked={asked !== undefined} />
    </FormFrame>
  );
};

/** What is typed, once typing pauses; undefined while nothing can be said about it yet. */
const useFiguresTyped = (
  control: Control<TypedFigures>,
  { scope, period, currency }: Pick<FiguresFormProps, 'scope' | 'period' | 'currency'>,
): Submission | undefined => {
  const typed = useWatch({ control }) as TypedFigures;
  const submission = submissionOf({ ...typed, reason: '' }, { scope, period, currency });
  const [written] = useDebouncedValue(JSON.stringify(submission), CHECKED_AFTER_MS);
  return useMemo(() => (written === undefined ? undefined : (JSON.parse(written) as Submission)), [written]);
};

interface FigureFieldsProps extends Pick<FiguresFormProps, 'currency' | 'before'> {
  readonly control: Control<TypedFigures>;
}

const FigureFields = ({ control, currency, before }: FigureFieldsProps) => {
  const { t } = useTranslation(['financial-report', 'record']);
  const { amount } = useFormats();
  const hintOf = (name: FigureName): string => {
    const last = before?.figures[name].amount;
    if (!last) return t(`meaning.${name}`);
    return t('lastReported', { period: before.period, amount: amount({ amount: last, currency }) });
  };
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
      {FIGURES.map((name) => (
        <AmountField
          key={name}
          control={control}
          name={name}
          currency={currency}
          allowNegative={false}
          label={t(`record:figures.${name}`)}
          description={hintOf(name)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      ))}
    </SimpleGrid>
  );
};

interface ReasonFieldProps {
  readonly control: Control<TypedFigures>;
  /** Figures that were reported already are put right for a reason; new ones may have a remark. */
  readonly isNeeded: boolean;
}

const ReasonField = ({ control, isNeeded }: ReasonFieldProps) => {
  const { t } = useTranslation('financial-report');
  return (
    <TextAreaField
      control={control}
      name="reason"
      label={t(isNeeded ? 'whyRestated' : 'remark')}
      description={t(isNeeded ? 'whyRestatedHint' : 'remarkHint')}
      required={isNeeded}
      rules={isNeeded ? { required: t('common:form.needsReason') } : {}}
    />
  );
};

/** Mandatory: the same word means two sums to two organizations. */
const DefinitionField = ({ control }: { readonly control: Control<TypedFigures> }) => {
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
