import type { Place } from '~/moment/place';
import { action, CommandActions } from '~/commands/CommandActions';
import { isNow } from '~/moment/moment';
import { usePerson } from '~/session/use-session';
import type { Finding } from '../budgets';
import { acceptFinding, assignFinding, explainFinding, reopenFinding } from './commands';

/** What this person can do about a finding now. */
export const FindingActions = ({ place, finding }: { readonly place: Place; readonly finding: Finding }) => {
  const { group, organization } = usePerson();
  if (!isNow(place.moment)) return null;
  const isOffice = group === 'office';
  const isOwn = group === 'coordinator' && finding.scope === organization;
  const isSettled = finding.status === 'resolved';
  const path = { programme: finding.programme, finding: finding.id };
  return (
    <CommandActions
      actions={[
        ...(!isSettled && (isOffice || isOwn) ? [action(explainFinding(finding), path)] : []),
        ...(!isSettled && isOffice ? [action(assignFinding(finding), path), action(acceptFinding, path)] : []),
        ...(finding.resolvedBy === 'acceptance' && isOffice ? [action(reopenFinding, path)] : []),
      ]}
    />
  );
};
