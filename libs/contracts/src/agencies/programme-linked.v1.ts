import { contract } from '../contract.js';
import { code, oneOf, optional, text } from '../fields.js';

/** What the other programme is to this one: it came before, it is another phase, or it runs beside it. */
export type ProgrammeLinkKind = 'antecedent' | 'phase' | 'sister';

/** Another programme belongs to the history or the neighbourhood of this one. */
export interface ProgrammeLinkedV1 {
  readonly kind: ProgrammeLinkKind;
  /** Name or code of the other programme, whether it is on this platform or not: `CP-TING`. */
  readonly to: string;
  readonly note?: string;
}

export const ProgrammeLinkedV1 = contract<ProgrammeLinkedV1>('agencies.ProgrammeLinked.v1', {
  kind: oneOf('antecedent', 'phase', 'sister'),
  to: code,
  note: optional(text),
});
