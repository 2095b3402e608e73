import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { createdId } from '~/commands/command';
import { CommandForm } from '~/commands/CommandForm';
import { startOf } from '~/commands/form-values';
import type { Place } from '~/moment/place';
import { page as writing } from '~/pages/write-progress-report/page';
import { programmeQuery } from '~/record/agencies';
import { LEVELS } from '~/record/progress-reports/commands';
import type { ListedReport } from '~/record/progress-reports/queries';
import { linkTo } from '~/routing/link-to';
import { useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import { openReport } from './commands';

interface OpenReportFormProps {
  readonly place: Place;
  readonly reports: readonly ListedReport[];
  readonly onClose: () => void;
}

/** Opens a report; writing begins at once. It can be meant for reports of the levels above the one chosen. */
export const OpenReportForm = ({ place, reports, onClose }: OpenReportFormProps) => {
  const { t } = useTranslation('record/progress-reports');
  const { organization } = usePerson();
  const mayOpenForOthers = useMay('OpenProgressReport', { owners: [] });
  const navigate = useNavigate();
  const participants = useQuery(programmeQuery(place)).data?.participants ?? [];
  const codes = [...new Set([organization, ...participants.map((each) => each.organization)])];
  const terms = {
    levels: LEVELS.map((value) => ({ value, label: t(`levels.${value}`) })),
    author: organization,
    authors: mayOpenForOthers ? codes.map((value) => ({ value, label: value })) : undefined,
  };
  const form = useForm({ defaultValues: startOf(openReport({ ...terms, above: [] }).fields) });
  const level = LEVELS.indexOf(form.watch('level') as ListedReport['level']);
  const above = reports.filter((each) => LEVELS.indexOf(each.level) > level);
  const write = (report: string): void =>
    void navigate(linkTo({ page: writing, params: { programme: place.programme, report } }));
  return (
    <CommandForm
      of={openReport({ ...terms, above })}
      form={form}
      path={{ programme: place.programme }}
      onClose={onClose}
      onDone={(response) => write(createdId(response))}
    />
  );
};
