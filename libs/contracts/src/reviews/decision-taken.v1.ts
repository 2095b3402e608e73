import { contract, type DataOf } from '../contract.js';
import { byName, code, id, integer, listOf, oneOf, optional, position, record, text, type ValueOf } from '../fields.js';
import { decisionSubject } from './decision-subject.js';

/** Somebody at the table who did not agree. */
const dissent = record({
  /** Code of the organization. */
  organization: code,
  /** As it stands in the minutes. */
  text,
});
export type Dissent = ValueOf<typeof dissent>;

/** A body decided, on figures that can be looked up as it saw them. */
export const DecisionTakenV1 = contract('reviews.DecisionTaken.v1', {
  /** UUID of the decision. */
  decision: id,
  /** UUID of the meeting. */
  meeting: id,
  /** `NSC`, `PMC`. */
  body: code,
  subject: decisionSubject,
  outcome: oneOf('approved', 'rejected', 'deferred', 'noted'),
  /** As it stands in the minutes. */
  text,
  conditions: listOf(text),
  /** By service, the log position up to which the body had seen the record. */
  positionsSeen: byName('service', position),
  /** SHA-256 of the pack at those positions: whoever folds the record up to there gets the same. */
  packDigest: optional(text),
  /** What the pack held; 1 when left out. */
  packEdition: optional(integer),
  dissent: optional(listOf(dissent)),
});
export type DecisionTakenV1 = DataOf<typeof DecisionTakenV1>;
