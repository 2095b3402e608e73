import { action, CommandActions } from '~/commands/CommandActions';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import { ownersOf } from '~/record/scope';
import { useMay } from '~/session/may';
import { acceptReport, exemptReport, publishReport, returnReport } from './commands';
import type { FinancialReport } from './figures';

/** What becomes of a report: somebody else than who reported accepts or returns it, then it is published. */
export const ReportDecisions = ({ of: report }: { readonly of: FinancialReport }) => {
  const { programme, moment } = usePlace();
  const { scope, period, status, submittedBy } = report;
  const facts = { owners: [...ownersOf(scope), submittedBy] };
  const mayAccept = useMay('AcceptFinancialReport', facts) && status === 'submitted';
  const mayReturn = useMay('ReturnFinancialReport', facts) && status === 'submitted';
  const mayPublish = useMay('PublishFinancialReport') && status === 'accepted';
  if (!isNow(moment)) return null;
  const path = { programme, scope, period };
  return (
    <CommandActions
      inDrawer
      size="compact-sm"
      variant="default"
      actions={[
        mayAccept && action(acceptReport(report), path),
        mayReturn && action(returnReport(report), path),
        mayPublish && action(publishReport(report), path),
      ]}
    />
  );
};

interface ExemptionProps {
  readonly scope: string;
  readonly period: string;
}

/** For a half-year on which nothing was reported. */
export const Exemption = (of: ExemptionProps) => {
  const { programme, moment } = usePlace();
  if (!useMay('ExemptFinancialReport') || !isNow(moment)) return null;
  const exempt = action(exemptReport(of), { programme, ...of });
  return <CommandActions inDrawer size="compact-sm" variant="subtle" actions={[exempt]} />;
};
