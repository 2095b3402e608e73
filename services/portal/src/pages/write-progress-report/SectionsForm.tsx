import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { useCommand } from '~/commands/use-command';
import { ChoiceField, TextAreaField, TextField } from '~/components/form/fields';
import { ProblemState } from '~/components/page/ProblemState';
import { Hint } from '~/components/page/words';
import { useDraft } from '~/offline/use-draft';
import type { ProgressReport } from '~/record/progress-reports/document/facts';
import { writeReport } from './commands';
import { changed, progressOf, type SectionField, type WrittenFields, written } from './sections';

interface SectionsFormProps {
  readonly place: Place;
  readonly report: ProgressReport;
  readonly fields: readonly SectionField[];
}

/** Every section of the level, what must be filled marked; only what was changed is sent. */
export const SectionsForm = ({ place, report, fields }: SectionsFormProps) => {
  const { t } = useTranslation(['write-progress-report', 'record/progress-reports']);
  const before = written(fields, report.sections);
  const form = useForm<WrittenFields>({ values: before, resetOptions: { keepDirtyValues: true } });
  const forget = useDraft(`write-report ${place.programme} ${report.id}`, form);
  const values = useWatch({ control: form.control }) as WrittenFields;
  const command = useCommand(writeReport, () => {
    form.reset(form.getValues());
    void forget();
  });
  const sections = changed(fields, before, values);
  const { filled, all } = progressOf(fields, values);
  return (
    <form
      noValidate
      aria-label={t('titleOf', { title: report.title })}
      onSubmit={(event) => {
        event.preventDefault();
        if (sections.length === 0) return;
        const path = { programme: place.programme, report: report.id };
        command.mutate({ path, version: report.version, body: { sections: [...sections] } });
      }}
    >
      <Stack gap="md">
        {fields.map((field) => (
          <SectionPart key={field.key} field={field} control={form.control} />
        ))}
        {command.error && <ProblemState error={command.error} />}
        <Paper withBorder p="sm" style={{ position: 'sticky', bottom: 0, zIndex: 2 }}>
          <Group justify="space-between" gap="xs">
            <Text size="sm">{t('progress', { filled, all })}</Text>
            <Group gap="sm">
              {sections.length === 0 && <Hint>{t('nothingNew')}</Hint>}
              <Button type="submit" loading={command.isPending} disabled={sections.length === 0}>
                {t('save')}
              </Button>
            </Group>
          </Group>
        </Paper>
      </Stack>
    </form>
  );
};

interface SectionPartProps {
  readonly field: SectionField;
  readonly control: ReturnType<typeof useForm<WrittenFields>>['control'];
}

const SectionPart = ({ field: { key, section, outcome, isQuestion, isMandatory }, control }: SectionPartProps) => {
  const { t } = useTranslation(['write-progress-report', 'record/progress-reports']);
  const name = t(`record/progress-reports:sectionNames.${section}`);
  const title = outcome === undefined ? name : t('forOutcome', { section: name, code: outcome });
  const yesOrNo = (['yes', 'no'] as const).map((value) => ({
    value,
    label: t(`record/progress-reports:answers.${value}`),
  }));
  return (
    <Paper withBorder p={{ base: 'sm', sm: 'md' }} component="section" aria-labelledby={`section-${key}`}>
      <Stack gap="xs">
        <Group gap="xs">
          <Title order={2} size="h4" id={`section-${key}`}>
            {title}
          </Title>
          {isMandatory && <Badge variant="light">{t('mandatory')}</Badge>}
        </Group>
        {isQuestion && (
          <ChoiceField
            control={control}
            name={`${key}.answer`}
            label={`${t('answer')}: ${title}`}
            data={[{ value: '', label: t('notAnswered') }, ...yesOrNo]}
            maw={360}
          />
        )}
        <TextAreaField control={control} name={`${key}.text`} label={`${t('text')}: ${title}`} minRows={3} />
        <TextField control={control} name={`${key}.shownBy`} label={`${t('shownBy')}: ${title}`} />
      </Stack>
    </Paper>
  );
};
