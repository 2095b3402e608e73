import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { ChoiceField, TextAreaField, TextField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { frameworkQuery } from '~/record/activities';
import { programmeQuery } from '~/record/agencies';
import { useDefineIndicator, useReturnActual, useSubmitActual } from './commands';
import { yearsOf } from './plan';
import type { Actual, Indicator } from './queries';

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());

interface IndicatorFormProps {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly onClose: () => void;
}

export const SubmitActualForm = ({ place, indicator, onClose }: IndicatorFormProps) => {
  const { t } = useTranslation('results');
  const programme = useQuery(programmeQuery(place));
  const command = useSubmitActual(place.programme, indicator, onClose);
  const settled = indicator.actuals.filter(({ status }) => status !== 'returned').map(({ period }) => period);
  const periods = (programme.data ? yearsOf(programme.data) : [])
    .flatMap((year) => [`${year}-1`, `${year}-2`])
    .filter((period) => !settled.includes(period));
  const form = useForm({ defaultValues: { period: '', value: '', note: '' } });
  useServerErrors(form, command.error);
  const { control, handleSubmit } = form;
  return (
    <FormFrame
      label={t('indicator.submitOf', { code: indicator.indicator })}
      send={t('indicator.submit')}
      cancel={t('cancel')}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
      onSubmit={() =>
        void handleSubmit(({ period, value, note }) => {
          const said = filled(note);
          command.mutate({ period, value: filled(value), ...(said ? { note: said } : {}) });
        })()
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} maw={640}>
        <ChoiceField
          control={control}
          name="period"
          label={t('actual.period')}
          data={['', ...periods]}
          rules={{ required: t('needed') }}
        />
        <TextField
          control={control}
          name="value"
          label={`${t('actual.value')} (${indicator.unit})`}
          description={t('actual.valueHint')}
          inputMode="decimal"
          rules={{ validate: (value) => value === '' || DECIMAL.test(value) || t('actual.decimal') }}
        />
      </SimpleGrid>
      <TextAreaField control={control} name="note" label={t('actual.note')} maw={640} />
    </FormFrame>
  );
};

export const ReturnActualForm = ({
  place,
  indicator,
  actual,
  onClose,
}: IndicatorFormProps & { readonly actual: Actual }) => {
  const { t } = useTranslation('results');
  const command = useReturnActual(place.programme, indicator, actual, onClose);
  const form = useForm({ defaultValues: { reason: '' } });
  useServerErrors(form, command.error);
  return (
    <FormFrame
      label={t('actual.return')}
      send={t('actual.return')}
      cancel={t('cancel')}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
      onSubmit={() => void form.handleSubmit((values) => command.mutate(values))()}
    >
      <TextAreaField
        control={form.control}
        name="reason"
        label={t('actual.reason')}
        rules={{ required: t('needed') }}
      />
    </FormFrame>
  );
};

export const DefineIndicatorForm = ({ place, onClose }: Pick<IndicatorFormProps, 'place' | 'onClose'>) => {
  const { t } = useTranslation('results');
  const programme = useQuery(programmeQuery(place));
  const framework = useQuery(frameworkQuery(place));
  const command = useDefineIndicator(place.programme, onClose);
  const form = useForm({
    defaultValues: {
      code: '',
      title: '',
      result: '',
      responsible: '',
      unit: '',
      baseline: '',
      target: '',
      method: 'cumulative',
      calculation: 'sum',
    },
  });
  useServerErrors(form, command.error, {
    'terms.title': 'title',
    'terms.unit': 'unit',
    'terms.responsible': 'responsible',
    'terms.output': 'result',
    'terms.outcome': 'result',
  });
  const { control, handleSubmit } = form;
  const codes = (programme.data?.participants ?? []).map(({ organization }) => organization).sort();
  const results = (framework.data?.outcomes ?? []).flatMap(({ code, title, outputs }) => [
    { value: `outcome ${code}`, label: `${t('framework.outcome', { code })} ${title}` },
    ...outputs.map((output) => ({
      value: `output ${output.code}`,
      label: `${t('framework.output', { code: output.code })} ${output.title}`,
    })),
  ]);
  const decimal = { validate: (value: string) => value === '' || DECIMAL.test(value) || t('actual.decimal') };
  const needed = { required: t('needed') };
  return (
    <FormFrame
      label={t('indicator.define')}
      send={t('record')}
      cancel={t('cancel')}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
      onSubmit={() =>
        void handleSubmit(({ code, title, result, responsible, unit, baseline, target, method, calculation }) => {
          const [level, number] = result.split(' ') as ['outcome' | 'output', string];
          command.mutate({
            code,
            terms: {
              title,
              [level]: number,
              responsible,
              unit,
              baseline: { value: filled(baseline) },
              target: { value: filled(target) },
              disaggregation: [],
              method: method as 'cumulative',
              calculation: calculation as 'sum',
            },
          });
        })()
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField control={control} name="code" label={t('indicator.code')} placeholder="2.3.a" rules={needed} />
        <TextField control={control} name="unit" label={t('indicator.unit')} rules={needed} />
      </SimpleGrid>
      <TextField control={control} name="title" label={t('indicator.name')} rules={needed} />
      <ChoiceField
        control={control}
        name="result"
        label={t('indicator.measures')}
        data={[{ value: '', label: '' }, ...results]}
        rules={needed}
      />
      <ChoiceField
        control={control}
        name="responsible"
        label={t('line.responsible')}
        data={['', ...codes]}
        rules={needed}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField
          control={control}
          name="baseline"
          label={t('indicator.baseline')}
          description={t('actual.valueHint')}
          inputMode="decimal"
          rules={decimal}
        />
        <TextField
          control={control}
          name="target"
          label={t('indicator.target')}
          description={t('indicator.targetHint')}
          inputMode="decimal"
          rules={decimal}
        />
        <ChoiceField
          control={control}
          name="method"
          label={t('indicator.methodLabel')}
          data={(['cumulative', 'periodic'] as const).map((value) => ({
            value,
            label: t(`indicator.method.${value}`),
          }))}
        />
        <ChoiceField
          control={control}
          name="calculation"
          label={t('indicator.calculationLabel')}
          data={(['sum', 'max', 'avg'] as const).map((value) => ({
            value,
            label: t(`indicator.calculation.${value}`),
          }))}
        />
      </SimpleGrid>
    </FormFrame>
  );
};
