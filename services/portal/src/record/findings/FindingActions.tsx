import type { Place } from '~/moment/place';
import { action, CommandActions } from '~/commands/CommandActions';
import { isNow } from '~/moment/moment';
import { may } from '~/session/may';
import { usePerson } from '~/session/use-session';
import type { Finding } from '../budgets';
import { ownersOf } from '../scope';
import { acceptFinding, assignFinding, explainFinding, isDecidedIn, type Raising, reopenFinding } from './commands';

interface FindingActionsProps {
  readonly place: Place;
  readonly finding: Finding;
  /** Which service raised it. */
  readonly service?: Raising;
}

/** What this person can do about a finding now. */
export const FindingActions = ({ place, finding, service = 'budgets' }: FindingActionsProps) => {
  const person = usePerson();
  if (!isNow(place.moment)) return null;
  const isSettled = finding.status === 'resolved';
  const path = { programme: finding.programme, finding: finding.id };
  const mayExplain = !isSettled && may(person, 'ExplainFinding', { owners: ownersOf(finding.scope) });
  const explain = mayExplain && action(explainFinding(service, finding), path);
  if (!isDecidedIn(service)) return <CommandActions actions={[explain]} />;
  const isReopenable = finding.resolvedBy === 'acceptance' && may(person, 'ReopenFinding');
  return (
    <CommandActions
      actions={[
        explain,
        !isSettled && may(person, 'AssignFinding') && action(assignFinding(service, finding), path),
        !isSettled && may(person, 'AcceptFinding') && action(acceptFinding(service), path),
        isReopenable && action(reopenFinding(service), path),
      ]}
    />
  );
};
