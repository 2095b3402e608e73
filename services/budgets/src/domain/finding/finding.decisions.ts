import { Unknown } from '@concert/event-sourcing';
import { type Evidence, type EventReference, referencesOf, transfersUpTo } from '../reconciliation/evidence.js';
import type { FoundProblem } from '../reconciliation/problem.js';
import { programmeReports } from '../reconciliation/reports.js';
import { isSame } from '../same.js';
import type { ExplainFinding } from './finding.commands.js';
import type { FindingEvent, FindingExplained, FindingFacts } from './finding.events.js';
import { FindingAlreadyResolved } from './finding.rejections.js';
import type { Finding, Findings } from './finding.state.js';

/** What a reconciliation found, and the evidence it looked at. */
export interface Reconciliation {
  readonly problems: readonly FoundProblem[];
  readonly evidence: Evidence;
  /** The same rule, scope, period and subject is the same finding, whenever and however often it is found. */
  readonly idOf: (problem: FoundProblem) => string;
}

/**
 * Compares what does not agree now with the findings as they stand: new problems are raised, changed ones revised,
 * those that came back reopened, and those that are gone resolved.
 */
export const reconcileFindings = (state: Findings, { problems, evidence, idOf }: Reconciliation): FindingEvent[] => {
  const standing = new Set<string>();
  const found = problems.flatMap((problem): FindingEvent[] => {
    const { waivedBy, ...facts } = problem;
    const finding = idOf(problem);
    const known = state[finding];
    standing.add(finding);
    if (waivedBy) return known && known.status !== 'resolved' ? [resolvedBy('waiver', known, [waivedBy])] : [];
    return judge(known, { finding, ...facts });
  });
  const gone = Object.values(state)
    .filter(({ status, facts }) => status !== 'resolved' && !standing.has(facts.finding))
    .map((known) => resolvedBy('correction', known, newInputs(evidence, known.facts)));
  return [...found, ...gone];
};

const judge = (known: Finding | undefined, facts: FindingFacts): FindingEvent[] => {
  if (!known) return [{ type: 'FindingRaised', data: facts }];
  switch (known.status) {
    case 'resolved':
      return [{ type: 'FindingReopened', data: facts }];
    // What people explained is the difference: it stays explained while only the wording or the inputs change.
    case 'explained':
      return isSame(figuresOf(facts), figuresOf(known.facts)) ? [] : [{ type: 'FindingReopened', data: facts }];
    case 'open':
      return isSame(facts, known.facts) ? [] : [{ type: 'FindingRevised', data: facts }];
  }
};

const figuresOf = ({ expected, observed, difference, unit, range }: FindingFacts): object => ({
  expected,
  observed,
  difference,
  unit,
  range,
});

const resolvedBy = (
  by: 'correction' | 'waiver',
  { facts: { finding } }: Finding,
  inputEvents: readonly EventReference[],
): FindingEvent => ({ type: 'FindingResolved', data: { finding, by, inputEvents } });

/** What became known about the finding's scope and period since it was found. */
const newInputs = (evidence: Evidence, { scope, period, inputEvents }: FindingFacts): EventReference[] => {
  const isNew = ({ position }: EventReference): boolean =>
    inputEvents.every((seen) => BigInt(position) > BigInt(seen.position));
  const reports = [...evidence.reports.values(), ...programmeReports(evidence)].filter(
    (report) => report.scope === scope && report.period <= period,
  );
  const related = [...referencesOf(...transfersUpTo(evidence, period)), ...reports.flatMap(({ events }) => events)];
  return [...new Map(related.map((event) => [event.id, event])).values()].filter(isNew);
};

/**
 * Says why the figures disagree. The finding opens again when they change.
 *
 * @throws Unknown                 no such finding was raised
 * @throws FindingAlreadyResolved  there is nothing left to explain
 */
export const explainFinding = (
  state: Findings,
  { data: { finding, explanation, effectiveDate }, context }: ExplainFinding,
): FindingExplained[] => {
  const known = state[finding];
  if (!known) throw new Unknown('finding', finding);
  if (known.status === 'resolved')
    throw new FindingAlreadyResolved('The figures agree by now', { finding, rule: known.facts.rule });

  const by = context.actor.onBehalfOf ?? context.actor.organization;
  return [{ type: 'FindingExplained', data: { finding, explanation, by }, effectiveDate }];
};
