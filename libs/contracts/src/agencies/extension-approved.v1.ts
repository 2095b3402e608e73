import { contract, type DataOf } from '../contract.js';
import { code, date, id } from '../fields.js';

/** The programme ends later than its document says: windows are judged by the new end from now on. */
export const ExtensionApprovedV1 = contract('agencies.ExtensionApproved.v1', {
  /** UUID of the request. */
  extension: id,
  /** Last day until now, ISO date. */
  endBefore: date,
  /** Last day from now on, ISO date. */
  endAfter: date,
  /** UUID of the decision in `reviews`. */
  decision: id,
  /** Body that decided: `NSC`. */
  body: code,
});
export type ExtensionApprovedV1 = DataOf<typeof ExtensionApprovedV1>;
