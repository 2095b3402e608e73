import { contract } from '../contract.js';
import { date, id, text } from '../fields.js';

/** Somebody asks for a later end of the programme, at no cost. A steering committee or the fund decides. */
export interface ExtensionRequestedV1 {
  /** UUID of the request; the id by which a decision names it. */
  readonly extension: string;
  /** Last day as it stands, ISO date. */
  readonly end: string;
  /** Last day asked for, ISO date. */
  readonly newEnd: string;
  readonly reason: string;
}

export const ExtensionRequestedV1 = contract<ExtensionRequestedV1>('agencies.ExtensionRequested.v1', {
  extension: id,
  end: date,
  newEnd: date,
  reason: text,
});
