import { code, id, type RecordOf, text } from '../fields.js';

/** A decision of a body that the service concerned refused to carry out. Whoever decided must know. */
export const notCarriedOutFields = {
  /** UUID of the decision in `reviews`. */
  decision: id,
  /** What the decision was about, as the service calls it: `extension`. */
  kind: code,
  id: text,
  /** The rule that refused: `EXTENSION_NOT_PENDING`. */
  rule: code,
  /** One sentence for the body. */
  detail: text,
};
export type NotCarriedOut = RecordOf<typeof notCarriedOutFields>;
