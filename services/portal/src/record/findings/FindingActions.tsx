import type { Place } from '~/moment/place';
import { action, CommandActions } from '~/commands/CommandActions';
import { isNow } from '~/moment/moment';
import { may } from '~/session/may';
import { usePerson } from '~/session/use-session';
import type { Finding } from '../budgets';
import { ownersOf } from '../scope';
import { acceptFinding, assignFinding, explainFinding, reopenFinding } from './commands';

/** What this person can do about a finding now. */
export const FindingActions = ({ place, finding }: { readonly place: Place; readonly finding: Finding }) => {
  const person = usePerson();
  if (!isNow(place.moment)) return null;
  const isSettled = finding.status === 'resolved';
  const path = { programme: finding.programme, finding: finding.id };
  return (
    <CommandActions
      actions={[
        ...(!isSettled && may(person, 'ExplainFinding', { owners: ownersOf(finding.scope) }) ? [action(explainFinding(finding), path)] : []),
        ...(!isSettled && may(person, 'AssignFinding') ? [action(assignFinding(finding), path)] : []),
        ...(!isSettled && may(person, 'AcceptFinding') ? [action(acceptFinding, path)] : []),
        ...(finding.resolvedBy === 'acceptance' && may(person, 'ReopenFinding') ? [action(reopenFinding, path)] : []),
      ]}
    />
  );
};
