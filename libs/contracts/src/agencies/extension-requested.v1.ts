import { contract, type DataOf } from '../contract.js';
import { date, id, text } from '../fields.js';

/** Somebody asks for a later end of the programme, at no cost. A steering committee or the fund decides. */
export const ExtensionRequestedV1 = contract('agencies.ExtensionRequested.v1', {
  /** UUID of the request; the id by which a decision names it. */
  extension: id,
  /** Last day as it stands, ISO date. */
  end: date,
  /** Last day asked for, ISO date. */
  newEnd: date,
  reason: text,
});
export type ExtensionRequestedV1 = DataOf<typeof ExtensionRequestedV1>;
