import * as shared from '@concert/findings';
import { type Evidence, type EventReference, referencesOf, transfersUpTo } from '../reconciliation/evidence.js';
import type { FoundProblem } from '../reconciliation/problem.js';
import { programmeReports } from '../reconciliation/reports.js';
import type { FindingEvent, FindingFacts } from './finding.events.js';
import type { Findings } from './finding.state.js';

export { acceptFinding, assignFinding, explainFinding, reopenFinding } from '@concert/findings';

/** What a reconciliation found, and the evidence it looked at. */
export interface Reconciliation extends Omit<shared.Reconciliation<FoundProblem>, 'newInputs'> {
  readonly evidence: Evidence;
}

/** As every service compares problems with findings; what corrected one is looked for among transfers and reports. */
export const reconcileFindings = (state: Findings, { evidence, ...found }: Reconciliation): FindingEvent[] =>
  shared.reconcileFindings(state, { ...found, newInputs: newInputsIn(evidence) });

/** What became known about the finding's scope and period since it was found. */
export const newInputsIn =
  (evidence: Evidence) =>
  ({ scope, period, inputEvents }: FindingFacts): EventReference[] => {
    const isNew = ({ position }: EventReference): boolean =>
      inputEvents.every((seen) => BigInt(position) > BigInt(seen.position));
    const reports = [...evidence.reports.values(), ...programmeReports(evidence)].filter(
      (report) => report.scope === scope && report.period <= period,
    );
    const related = [...referencesOf(...transfersUpTo(evidence, period)), ...reports.flatMap(({ events }) => events)];
    return [...new Map(related.map((event) => [event.id, event])).values()].filter(isNew);
  };
