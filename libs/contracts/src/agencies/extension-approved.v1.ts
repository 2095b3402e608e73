import { contract } from '../contract.js';
import { code, date, id } from '../fields.js';

/** The programme ends later than its document says: windows are judged by the new end from now on. */
export interface ExtensionApprovedV1 {
  /** UUID of the request. */
  readonly extension: string;
  /** Last day until now, ISO date. */
  readonly endBefore: string;
  /** Last day from now on, ISO date. */
  readonly endAfter: string;
  /** UUID of the decision in `reviews`. */
  readonly decision: string;
  /** Body that decided: `NSC`. */
  readonly body: string;
}

export const ExtensionApprovedV1 = contract<ExtensionApprovedV1>('agencies.ExtensionApproved.v1', {
  extension: id,
  endBefore: date,
  endAfter: date,
  decision: id,
  body: code,
});
