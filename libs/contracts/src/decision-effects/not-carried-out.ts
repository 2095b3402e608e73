import { code, id, type Shape, text } from '../fields.js';

/** A decision of a body that the service concerned refused to carry out. Whoever decided must know. */
export interface NotCarriedOut {
  /** UUID of the decision in `reviews`. */
  readonly decision: string;
  /** What the decision was about, as the service calls it: `extension`. */
  readonly kind: string;
  readonly id: string;
  /** The rule that refused: `EXTENSION_NOT_PENDING`. */
  readonly rule: string;
  /** One sentence for the body. */
  readonly detail: string;
}

export const notCarriedOutFields: Shape<NotCarriedOut> = {
  decision: id,
  kind: code,
  id: text,
  rule: code,
  detail: text,
};
