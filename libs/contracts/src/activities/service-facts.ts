import { code, listOf, oneOf, optional, type Shape, text } from '../fields.js';

/** What a directory of services says of one of them. */
export interface ServiceFacts {
  readonly service: string;
  /** Who offers it: an organization, or a centre by its name. */
  readonly provider: string;
  /** Name of a site of the programme. */
  readonly site: string;
  /** Those for whom it is. */
  readonly audience: string;
  /** Where those are sent on to whom it cannot help. */
  readonly referralTo: readonly string[];
  /** Opening hours and days. */
  readonly opening?: string;
  readonly status: 'planned' | 'open' | 'closed-for-now';
  /** Code of the organization that answers for the entry. */
  readonly lead: string;
}

export const serviceFields: Shape<ServiceFacts> = {
  service: text,
  provider: text,
  site: text,
  audience: text,
  referralTo: listOf(text),
  opening: optional(text),
  status: oneOf('planned', 'open', 'closed-for-now'),
  lead: code,
};
