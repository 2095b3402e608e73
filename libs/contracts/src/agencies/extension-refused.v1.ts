import { contract, type DataOf } from '../contract.js';
import { code, date, id } from '../fields.js';

/** The programme ends when it was to end; another extension may be requested. */
export const ExtensionRefusedV1 = contract('agencies.ExtensionRefused.v1', {
  /** UUID of the request. */
  extension: id,
  /** Last day, unchanged, ISO date. */
  end: date,
  /** UUID of the decision in `reviews`. */
  decision: id,
  /** Body that decided: `NSC`. */
  body: code,
});
export type ExtensionRefusedV1 = DataOf<typeof ExtensionRefusedV1>;
