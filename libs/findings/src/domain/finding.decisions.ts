import { Unknown } from '@concert/event-sourcing';
import type { AcceptFinding, AssignFinding, ExplainFinding, ReopenFinding } from './finding.commands.js';
import type {
  FindingAssigned,
  FindingEvent,
  FindingExplained,
  FindingFacts,
  FindingReopened,
  FindingResolved,
} from './finding.events.js';
import {
  FindingAlreadyAssigned,
  FindingAlreadyResolved,
  FindingFiguresAgree,
  FindingNotSettled,
} from './finding.rejections.js';
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
    // What people explained or accepted is the difference: that holds while only the wording or the inputs change.
    case 'resolved':
    case 'explained': {
      const isSettled = known.status === 'explained' || known.resolvedBy === 'acceptance';
      const stays = isSettled && isSame(figuresOf(facts), figuresOf(known.facts));
      return stays ? [] : [{ type: 'FindingReopened', data: facts }];
    }
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
  unresolved(state, finding);
  const by = context.actor.onBehalfOf ?? context.actor.organization;
  return [{ type: 'FindingExplained', data: { finding, explanation, by }, effectiveDate }];
};

const findingOf = <Problem extends FoundProblem>(state: Findings<Problem>, id: string): Finding<Problem> => {
  const known = state[id];
  if (!known) throw new Unknown('finding', id);
  return known;
};

const unresolved = (state: Findings, id: string): Finding<FoundProblem> => {
  const known = findingOf(state, id);
  if (known.status !== 'resolved') return known;
  const text = known.resolvedBy === 'correction' ? 'The figures agree by now' : `It was ended by ${known.resolvedBy}`;
  throw new FindingAlreadyResolved(text, { finding: id, rule: known.facts.rule });
};

/**
 * Says who is to deal with a finding: once more when somebody else is.
 *
 * @throws Unknown                 no such finding was raised
 * @throws FindingAlreadyResolved  nobody needs to deal with it
 * @throws FindingAlreadyAssigned  the same organization is to deal with it already
 */
export const assignFinding = (
  state: Findings,
  { data: { finding, organization, effectiveDate }, context }: AssignFinding,
): FindingAssigned[] => {
  const { assignedTo } = unresolved(state, finding);
  if (assignedTo === organization)
    throw new FindingAlreadyAssigned(`${organization} deals with it already`, { finding, assignedTo });
  const by = context.actor.onBehalfOf ?? context.actor.organization;
  return [{ type: 'FindingAssigned', data: { finding, organization, by }, effectiveDate }];
};

/**
 * Ends a finding although the figures disagree. It opens again when they change.
 *
 * @throws Unknown                 no such finding was raised
 * @throws FindingAlreadyResolved  it ended before
 */
export const acceptFinding = <Problem extends FoundProblem>(
  state: Findings<Problem>,
  { data: { finding, effectiveDate } }: AcceptFinding,
): FindingResolved<Problem>[] => {
  unresolved(state, finding);
  const inputEvents: Problem['inputEvents'] = [];
  return [{ type: 'FindingResolved', data: { finding, by: 'acceptance', inputEvents }, effectiveDate }];
};

/**
 * Takes an explanation or acceptance back: the figures disagree as they did.
 *
 * @throws Unknown              no such finding was raised
 * @throws FindingNotSettled    it is open
 * @throws FindingFiguresAgree  a correction or waiver ended it: it opens by itself when the figures disagree again
 */
export const reopenFinding = <Problem extends FoundProblem>(
  state: Findings<Problem>,
  { data: { finding, effectiveDate } }: ReopenFinding,
): FindingReopened<Problem>[] => {
  const { status, resolvedBy, facts } = findingOf(state, finding);
  if (status === 'open') throw new FindingNotSettled('It is open', { finding, rule: facts.rule });
  if (status === 'resolved' && resolvedBy !== 'acceptance')
    throw new FindingFiguresAgree(`A ${resolvedBy} ended it; it opens by itself`, { finding, rule: facts.rule });
  return [{ type: 'FindingReopened', data: facts, effectiveDate }];
};
