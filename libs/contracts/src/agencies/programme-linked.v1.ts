import { contract, type DataOf } from '../contract.js';
import { code, optional, text } from '../fields.js';
import { programmeLinkKind } from './programme-link-kind.js';

/** Another programme belongs to the history or the neighbourhood of this one. */
export const ProgrammeLinkedV1 = contract('agencies.ProgrammeLinked.v1', {
  kind: programmeLinkKind,
  /** Name or code of the other programme, whether it is on this platform or not: `CP-TING`. */
  to: code,
  note: optional(text),
});
export type ProgrammeLinkedV1 = DataOf<typeof ProgrammeLinkedV1>;
