import type { DecisionSubject } from './meeting.js';

/** A matter that a service put forward, with the body whose turn it is. */
export interface MatterPutForward {
  readonly body: string;
}

/** What was put forward in a programme; answered by a view. */
export abstract class MattersPutForward {
  /** By its id, or by the address with which decisions name it. */
  abstract find(programme: string, subject: DecisionSubject): Promise<MatterPutForward | undefined>;
}

/** Kinds of matters that exist only where a service put them forward. A gate stands before it is judged, a plan has versions. */
const PUT_FORWARD: readonly string[] = [
  'agencies/extension',
  'budgets/revision',
  'budgets/funding-request',
  'recommendations/management-response',
];

export const isPutForward = ({ service, kind }: DecisionSubject): boolean => PUT_FORWARD.includes(`${service}/${kind}`);
