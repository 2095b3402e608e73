import { contract, type DataOf } from '../contract.js';
import { code } from '../fields.js';
import { programmeLinkKind } from './programme-link-kind.js';

/** Another programme is not linked any more. */
export const ProgrammeUnlinkedV1 = contract('agencies.ProgrammeUnlinked.v1', {
  kind: programmeLinkKind,
  /** Code of the other programme. */
  to: code,
});
export type ProgrammeUnlinkedV1 = DataOf<typeof ProgrammeUnlinkedV1>;
