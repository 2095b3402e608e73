import type { InputEvent } from '@concert/contracts/findings';
import type { FoundProblem } from '../domain/problem.js';
import { isSame } from '../domain/same.js';
import { type Finding } from './finding.entity.js';

const figuresOf = ({ expected, observed, difference, unit }: Pick<Finding, keyof FoundProblem & keyof Finding>) => ({
  expected,
  observed,
  difference,
  unit,
});

/**
 * A problem found anew, as of a day, shown as a finding. A finding is raised when its inputs become known and not when
 * they are true; an explanation holds for the figures that were explained, and for no others.
 *
 * @param inputEvents  named as others know them
 * @param known        the finding as recorded, where it is
 */
export const findingAsFound = (
  { waivedBy, ...problem }: FoundProblem,
  identity: Pick<Finding, 'id' | 'programme'>,
  inputEvents: readonly InputEvent[],
  known: Finding | undefined,
): Finding => {
  const explained =
    known !== undefined && known.explanation !== null && isSame(figuresOf(known), figuresOf({ ...problem } as Finding))
      ? known
      : undefined;
  return {
    ...identity,
    ...problem,
    subject: problem.subject ?? null,
    currency: problem.currency ?? null,
    derived: problem.derived ?? false,
    range: problem.range ?? null,
    status: waivedBy ? 'resolved' : explained ? 'explained' : 'open',
    explanation: explained?.explanation ?? null,
    explainedBy: explained?.explainedBy ?? null,
    resolvedBy: waivedBy ? 'waiver' : null,
    inputEvents,
    assignedTo: known?.assignedTo ?? null,
    raisedAt: known?.raisedAt ?? null,
    changedAt: known?.changedAt ?? null,
  } as Finding;
};
