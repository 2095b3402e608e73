import { code, record, text, type ValueOf } from '../fields.js';

/** What a decision is about: a thing of a service, which may react. */
export const decisionSubject = record({
  /** `budgets`, `recommendations`. */
  service: code,
  /** `release-gate`, `management-response`, `finding`. */
  kind: code,
  /** How that service addresses it: a UUID, a tranche's number, a recommendation's code. */
  id: text,
});
export type DecisionSubject = ValueOf<typeof decisionSubject>;
