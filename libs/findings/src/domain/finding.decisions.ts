import { Unknown } from '@concert/event-sourcing';
import type { ExplainFinding } from './finding.commands.js';
import type { FindingEvent, FindingExplained, FindingFacts } from './finding.events.js';
import { FindingAlreadyResolved } from './finding.rejections.js';
import type { Finding, Findings } from './finding.state.js';
import type { FoundProblem } from './problem.js';
import { isSame } from './same.js';

/** What a reconciliation found. */
export interface Reconciliation<Problem extends FoundProblem> {
  readonly problems: readonly Problem[];
  /** The same rule, scope, period and subject is the same finding, whenever and however often it is found. */
  readonly idOf: (problem: Problem) => string;
  /** What became known about a finding since it was found: it names what corrected it. */
  readonly newInputs: (facts: FindingFacts<Problem>) => Problem['inputEvents'];
}

/**
 * Compares what does not agree now with the findings as they stand: new problems are raised, changed ones revised,
 * those that came back reopened, and those that are gone resolved.
 */
export const reconcileFindings = <Problem extends FoundProblem>(
  state: Findings<Problem>,
  { problems, idOf, newInputs }: Reconciliation<Problem>,
): FindingEvent<Problem>[] => {
  const standing = new Set<string>();
  const found = problems.flatMap((problem): FindingEvent<Problem>[] => {
    const { waivedBy, ...facts } = problem;
    const finding = idOf(problem);
    const known = state[finding];
    standing.add(finding);
    if (waivedBy) return known && known.status !== 'resolved' ? [resolvedBy('waiver', known, [waivedBy])] : [];
    return judge(known, { finding, ...facts });
  });
  const gone = Object.values(state)
    .filter(({ status, facts }) => status !== 'resolved' && !standing.has(facts.finding))
    .map((known) => resolvedBy('correction', known, newInputs(known.facts)));
  return [...found, ...gone];
};

const judge = <Problem extends FoundProblem>(
  known: Finding<Problem> | undefined,
  facts: FindingFacts<Problem>,
): FindingEvent<Problem>[] => {
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

const resolvedBy = <Problem extends FoundProblem>(
  by: 'correction' | 'waiver',
  { facts: { finding } }: Finding<Problem>,
  inputEvents: Problem['inputEvents'],
): FindingEvent<Problem> => ({ type: 'FindingResolved', data: { finding, by, inputEvents } });

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
