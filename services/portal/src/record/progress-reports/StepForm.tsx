import { Button, Checkbox, Drawer, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { TextAreaField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { usePerson } from '~/session/use-session';
import { useReportStep } from './commands';
import type { ProgressReport } from './document/facts';
import { type ReportStep, stepsFor } from './may-decide';
import { type ListedReport, progressReportsQuery } from './queries';

interface StepsProps {
  readonly place: Place;
  readonly report: ProgressReport;
  /** Sections that must be filled and are blank. */
  readonly blank: number;
}

/** What this person may do with the report; each in a drawer that says what it means. */
export const Steps = ({ place, report, blank }: StepsProps) => {
  const { t } = useTranslation(['record/progress-reports', 'common']);
  const [step, setStep] = useState<ReportStep | null>(null);
  const steps = stepsFor(report, usePerson());
  return (
    <>
      {steps.map((each, index) => (
        <Button
          key={each}
          variant={index === 0 ? 'filled' : 'default'}
          onClick={() => setStep(each)}
          aria-haspopup="dialog"
        >
          {t(`decide.${each}`)}
        </Button>
      ))}
      <Drawer
        opened={step !== null}
        onClose={() => setStep(null)}
        title={step && t(`decide.${step}`)}
        closeButtonProps={{ 'aria-label': t('close', { ns: 'common' }) }}
      >
        {step && (
          <StepForm key={step} place={place} report={report} blank={blank} step={step} onClose={() => setStep(null)} />
        )}
      </Drawer>
    </>
  );
};

interface StepFormProps extends StepsProps {
  readonly step: ReportStep;
  readonly onClose: () => void;
}

const StepForm = ({ place, report, blank, step, onClose }: StepFormProps) => {
  const { t } = useTranslation('record/progress-reports');
  const form = useForm({ defaultValues: { reason: '', from: [] as string[] } });
  const command = useReportStep({ programme: place.programme, id: report.id, version: report.version }, step, onClose);
  useServerErrors(form, command.error);
  const asksWhy = step === 'return' || step === 'restate';
  const text = {
    consolidate: t('decide.consolidateLead'),
    submit: blank > 0 ? t('decide.submitText', { count: blank }) : t('decide.submitComplete'),
    return: null,
    accept: t('decide.acceptText'),
    publish: t('decide.publishText'),
    restate: null,
  }[step];
  return (
    <FormFrame
      label={t(`decide.${step}`)}
      send={t(`decide.${step}`)}
      cancel={t('decide.cancel')}
      onSubmit={() => void form.handleSubmit((values) => command.mutate(values))()}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
    >
      {text && <Text size="sm">{text}</Text>}
      {asksWhy && (
        <TextAreaField
          control={form.control}
          name="reason"
          label={t('decide.reason')}
          description={t('decide.reasonHint')}
          rules={{ required: t('decide.needsReason') }}
          data-autofocus
        />
      )}
      {step === 'consolidate' && <LowerReports place={place} report={report} form={form} />}
    </FormFrame>
  );
};

const LEVELS = ['small-project', 'province', 'biannual', 'annual', 'factsheet'];

const isBelow = (of: ProgressReport) => (each: ListedReport) =>
  LEVELS.indexOf(each.level) < LEVELS.indexOf(of.level) &&
  each.period <= of.period &&
  (each.status === 'accepted' || each.status === 'published');

interface LowerReportsProps {
  readonly place: Place;
  readonly report: ProgressReport;
  readonly form: ReturnType<typeof useForm<{ reason: string; from: string[] }>>;
}

const LowerReports = ({ place, report, form }: LowerReportsProps) => {
  const { t } = useTranslation('record/progress-reports');
  const reports = useQuery(progressReportsQuery(place));
  const from = useWatch({ control: form.control, name: 'from' });
  const below = (reports.data ?? []).filter(isBelow(report));
  if (reports.data && below.length === 0) return <Text c="dimmed">{t('decide.noLower')}</Text>;
  return (
    <Checkbox.Group label={t('decide.consolidate')} value={from} onChange={(chosen) => form.setValue('from', chosen)}>
      <Stack gap="xs" mt="xs">
        {below.map((each) => (
          <Group key={each.report} gap="xs">
            <Checkbox value={each.report} label={`${each.period} · ${t(`levels.${each.level}`)} · ${each.title}`} />
          </Group>
        ))}
      </Stack>
    </Checkbox.Group>
  );
};
