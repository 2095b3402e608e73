import { contract, type DataOf } from '../contract.js';
import { code, id } from '../fields.js';

/** It was misread, or the document does not say so any more. */
export const AssertionWithdrawnV1 = contract('agencies.AssertionWithdrawn.v1', {
  /** UUID of the assertion. */
  assertion: id,
  attribute: code,
});
export type AssertionWithdrawnV1 = DataOf<typeof AssertionWithdrawnV1>;
