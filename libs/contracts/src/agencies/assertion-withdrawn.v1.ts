import { contract } from '../contract.js';
import { code, id } from '../fields.js';

/** It was misread, or the document does not say so any more. */
export interface AssertionWithdrawnV1 {
  /** UUID of the assertion. */
  readonly assertion: string;
  readonly attribute: string;
}

export const AssertionWithdrawnV1 = contract<AssertionWithdrawnV1>('agencies.AssertionWithdrawn.v1', {
  assertion: id,
  attribute: code,
});
