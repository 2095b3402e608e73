import type { Evolution } from '@concert/event-sourcing';
import type { AssignableFindingEvent, FindingFacts } from './finding.events.js';
import type { FoundProblem } from './problem.js';

export interface Finding<Problem extends FoundProblem = FoundProblem> {
  readonly status: 'open' | 'explained' | 'resolved';
  readonly facts: FindingFacts<Problem>;
  /** How it ended, once it is resolved. */
  readonly resolvedBy?: 'correction' | 'waiver' | 'acceptance';
  /** Organization or body that is to deal with it. */
  readonly assignedTo?: string;
}

const WHOLE_PROGRAMME = 'programme';

/** Who may say why: the organization it is about, and the one that is to deal with it. */
export const answerableFor = ({ facts: { scope }, assignedTo }: Finding): string[] =>
  [scope, assignedTo].filter((party) => party !== undefined && party !== WHOLE_PROGRAMME) as string[];

/** All findings of one programme, by id. One stream, so that a reconciliation is appended whole or not at all. */
export type Findings<Problem extends FoundProblem = FoundProblem> = Readonly<Record<string, Finding<Problem>>>;

export const findingsStream = (programme: string): string => `findings-${programme}`;

const evolve = <Problem extends FoundProblem>(
  findings: Findings<Problem>,
  event: AssignableFindingEvent<Problem>,
): Findings<Problem> => {
  const { finding } = event.data;
  switch (event.type) {
    case 'FindingRaised':
    case 'FindingRevised':
    case 'FindingReopened':
      return {
        ...findings,
        [finding]: { status: 'open', facts: event.data, assignedTo: findings[finding]?.assignedTo },
      };
    case 'FindingAssigned':
      return {
        ...findings,
        [finding]: { ...(findings[finding] as Finding<Problem>), assignedTo: event.data.organization },
      };
    case 'FindingExplained':
      return { ...findings, [finding]: { ...(findings[finding] as Finding<Problem>), status: 'explained' } };
    case 'FindingResolved':
      return {
        ...findings,
        [finding]: { ...(findings[finding] as Finding<Problem>), status: 'resolved', resolvedBy: event.data.by },
      };
  }
};

/** The findings of a service whose rules find such problems. */
export const findingsOf = <Problem extends FoundProblem>(): Evolution<
  Findings<Problem>,
  AssignableFindingEvent<Problem>
> => ({
  initial: {},
  evolve,
});
