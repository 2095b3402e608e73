import { code, listOf, oneOf, optional, type RecordOf, text } from '../fields.js';

/** What a directory of services says of one of them. */
export const serviceFields = {
  service: text,
  /** Who offers it: an organization, or a centre by its name. */
  provider: text,
  /** Name of a site of the programme. */
  site: text,
  /** Those for whom it is. */
  audience: text,
  /** Where those are sent on to whom it cannot help. */
  referralTo: listOf(text),
  /** Opening hours and days. */
  opening: optional(text),
  status: oneOf('planned', 'open', 'closed-for-now'),
  /** Code of the organization that answers for the entry. */
  lead: code,
};
export type ServiceFacts = RecordOf<typeof serviceFields>;
