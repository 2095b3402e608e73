import type { RecordedEvent } from '@concert/event-sourcing';
import { type DecisionSubject, type DecisionTaken, isSame, type Outcome } from './meeting.js';

/** A decision that was taken on a subject. */
export interface EarlierDecision {
  readonly id: string;
  readonly body: string;
}

/** Matters on which nothing is left to decide once they are approved or rejected. A gate, a plan or a list comes back. */
const DECIDED_ONCE: readonly string[] = ['budgets/revision', 'agencies/extension'];

export const isDecidedOnce = ({ service, kind }: DecisionSubject, outcome: Outcome): boolean =>
  isFinal(outcome) && DECIDED_ONCE.includes(`${service}/${kind}`);

const isFinal = (outcome: Outcome): boolean => outcome === 'approved' || outcome === 'rejected';

const isDecision = (event: RecordedEvent): event is RecordedEvent<DecisionTaken> => event.type === 'DecisionTaken';

/** Approvals and rejections of the subject in a programme's events, in any meeting. */
export const decisionsOn = (subject: DecisionSubject, events: readonly RecordedEvent[]): EarlierDecision[] =>
  events
    .filter(isDecision)
    .filter(({ data }) => isFinal(data.outcome) && isSame(data.subject, subject))
    .map(({ data: { decision: id, body } }) => ({ id, body }));

/** Which decisions the service concerned has refused to carry out; answered by a view. */
export abstract class RefusedDecisions {
  abstract among(decisions: readonly string[]): Promise<ReadonlySet<string>>;
}
