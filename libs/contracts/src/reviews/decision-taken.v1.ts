import { contract } from '../contract.js';
import { byName, code, id, integer, listOf, oneOf, optional, position, record, text } from '../fields.js';

/** What a decision is about: a thing of another service, which may react. */
export interface DecisionSubject {
  /** `budgets`, `recommendations`. */
  readonly service: string;
  /** `release-gate`, `management-response`, `finding`. */
  readonly kind: string;
  /** How that service addresses it: a UUID, a tranche's number, a recommendation's code. */
  readonly id: string;
}

/** Somebody at the table who did not agree. */
export interface Dissent {
  /** Code of the organization. */
  readonly organization: string;
  /** As it stands in the minutes. */
  readonly text: string;
}

/** A body decided, on figures that can be looked up as it saw them. */
export interface DecisionTakenV1 {
  /** UUID of the decision. */
  readonly decision: string;
  /** UUID of the meeting. */
  readonly meeting: string;
  /** `NSC`, `PMC`. */
  readonly body: string;
  readonly subject: DecisionSubject;
  readonly outcome: 'approved' | 'rejected' | 'deferred' | 'noted';
  /** As it stands in the minutes. */
  readonly text: string;
  readonly conditions: readonly string[];
  /** By service, the log position up to which the body had seen the record. */
  readonly positionsSeen: Readonly<Record<string, string>>;
  /** SHA-256 of the pack at those positions: whoever folds the record up to there gets the same. */
  readonly packDigest?: string;
  /** What the pack held; 1 when left out. */
  readonly packEdition?: number;
  readonly dissent?: readonly Dissent[];
}

export const DecisionTakenV1 = contract<DecisionTakenV1>('reviews.DecisionTaken.v1', {
  decision: id,
  meeting: id,
  body: code,
  subject: record<DecisionSubject>({ service: code, kind: code, id: text }),
  outcome: oneOf('approved', 'rejected', 'deferred', 'noted'),
  text,
  conditions: listOf(text),
  positionsSeen: byName('service', position),
  packDigest: optional(text),
  packEdition: optional(integer),
  dissent: optional(listOf(record<Dissent>({ organization: code, text }))),
});
