import { contract, type DataOf } from '../contract.js';
import { code, id, listOf, optional, record, text, type ValueOf } from '../fields.js';
import { correctionOf } from '../mending.js';

/** What a key action says of what is done by whom; its days are extended. */
const keyActionValues = record({
  text,
  /** Code of the organization or body that answers for it. */
  lead: code,
  collaborators: listOf(code),
  /** Code of the organization that convenes, without carrying it out. */
  facilitator: optional(code),
  /** The document's own words for them. */
  responsibleAsPrinted: optional(text),
});
export type KeyActionValues = ValueOf<typeof keyActionValues>;

/** A key action was entered wrongly. It has other words or others responsible from the day of its agreement on. */
export const KeyActionCorrectedV1 = contract('recommendations.KeyActionCorrected.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  /** UUID of the key action. */
  action: id,
  ...correctionOf(keyActionValues),
});
export type KeyActionCorrectedV1 = DataOf<typeof KeyActionCorrectedV1>;
