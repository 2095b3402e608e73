import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Place } from '~/moment/place';
import { ChoiceField, TextField } from '~/components/form/fields';
import { FormFrame } from '~/components/form/FormFrame';
import { useServerErrors } from '~/components/form/useServerErrors';
import { page as writing } from '~/pages/write-progress-report/page';
import { programmeQuery } from '~/record/agencies';
import { type Opened, useOpenReport } from '~/record/progress-reports/commands';
import type { ListedReport } from '~/record/progress-reports/queries';
import { usePerson } from '~/session/use-session';

interface OpenReportFormProps {
  readonly place: Place;
  readonly reports: readonly ListedReport[];
  readonly onClose: () => void;
}

const LEVELS = ['small-project', 'province', 'biannual', 'annual', 'factsheet'] as const;

/** Opens a report of a level for a half-year; writing begins at once. */
export const OpenReportForm = ({ place, reports, onClose }: OpenReportFormProps) => {
  const { t } = useTranslation(['progress-reports', 'record/progress-reports']);
  const { organization, role } = usePerson();
  const navigate = useNavigate();
  const programme = useQuery(programmeQuery(place));
  const form = useForm({
    defaultValues: { level: 'biannual', period: '', title: '', author: organization, about: '', parent: '' },
  });
  const level = useWatch({ control: form.control, name: 'level' });
  const command = useOpenReport(place.programme, t('opened'), (report) => {
    onClose();
    void navigate({ to: writing.path as '/', params: { programme: place.programme, report } as never });
  });
  useServerErrors(form, command.error);
  const needed = t('fields.needed');
  const codes = [...new Set([organization, ...(programme.data?.participants ?? []).map((each) => each.organization)])];
  const above = reports.filter((each) => LEVELS.indexOf(each.level) > LEVELS.indexOf(level as ListedReport['level']));
  const send = form.handleSubmit(({ about, parent, level: chosen, ...terms }) =>
    command.mutate({
      ...terms,
      level: chosen as Opened['level'],
      ...(about ? { about } : {}),
      ...(parent ? { parent } : {}),
    }),
  );
  return (
    <FormFrame
      label={t('open')}
      send={t('openNow')}
      cancel={t('cancel')}
      onSubmit={() => void send()}
      onCancel={onClose}
      isSending={command.isPending}
      problem={command.error}
    >
      <ChoiceField
        control={form.control}
        name="level"
        label={t('fields.level')}
        data={LEVELS.map((value) => ({ value, label: t(`levels.${value}`, { ns: 'record/progress-reports' }) }))}
      />
      <TextField
        control={form.control}
        name="period"
        label={t('fields.period')}
        description={t('fields.periodHint')}
        rules={{ required: needed, pattern: { value: /^\d{4}-[12]$/, message: t('fields.periodForm') } }}
      />
      <TextField control={form.control} name="title" label={t('fields.title')} rules={{ required: needed }} />
      {role === 'pmo' && <ChoiceField control={form.control} name="author" label={t('fields.author')} data={codes} />}
      <TextField control={form.control} name="about" label={t('fields.about')} description={t('fields.aboutHint')} />
      {above.length > 0 && (
        <ChoiceField
          control={form.control}
          name="parent"
          label={t('fields.parent')}
          data={[
            { value: '', label: t('fields.noParent') },
            ...above.map(({ report, title }) => ({ value: report, label: title })),
          ]}
        />
      )}
    </FormFrame>
  );
};
