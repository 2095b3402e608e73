import { contract } from '../contract.js';
import { code, date, id } from '../fields.js';

/** The programme ends when it was to end; another extension may be requested. */
export interface ExtensionRefusedV1 {
  /** UUID of the request. */
  readonly extension: string;
  /** Last day, unchanged, ISO date. */
  readonly end: string;
  /** UUID of the decision in `reviews`. */
  readonly decision: string;
  /** Body that decided: `NSC`. */
  readonly body: string;
}

export const ExtensionRefusedV1 = contract<ExtensionRefusedV1>('agencies.ExtensionRefused.v1', {
  extension: id,
  end: date,
  decision: id,
  body: code,
});
