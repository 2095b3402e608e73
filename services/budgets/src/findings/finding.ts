import { findingsOf } from '@concert/findings';
import * as shared from '@concert/findings';
import type { EventReference } from '../reconciliation/event-reference.js';
import { type Evidence, referencesOf, transfersUpTo } from '../reconciliation/evidence.js';
import type { FoundProblem } from '../reconciliation/problem.js';
import { programmeReports } from '../reconciliation/reports.js';

export { AcceptFinding, AssignFinding, ExplainFinding, ReconcileProgramme, ReopenFinding } from '@concert/findings';

export type { FindingAssigned, FindingExplained } from '@concert/findings';
export type FindingFacts = shared.FindingFacts<FoundProblem>;
export type FindingRaised = shared.FindingRaised<FoundProblem>;
export type FindingResolved = shared.FindingResolved<FoundProblem>;
export type FindingReopened = shared.FindingReopened<FoundProblem>;
export type FindingEvent = shared.AssignableFindingEvent<FoundProblem>;

export { findingsStream } from '@concert/findings';
export type Finding = shared.Finding<FoundProblem>;
export type Findings = shared.Findings<FoundProblem>;

export const findings = findingsOf<FoundProblem>();

export {
  FindingAlreadyAssigned,
  FindingAlreadyResolved,
  FindingFiguresAgree,
  FindingNotSettled,
} from '@concert/findings';

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
