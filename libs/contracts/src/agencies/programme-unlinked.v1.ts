import { contract } from '../contract.js';
import { code, oneOf } from '../fields.js';

/** Another programme is not linked any more. */
export interface ProgrammeUnlinkedV1 {
  readonly kind: 'antecedent' | 'phase' | 'sister';
  /** Code of the other programme. */
  readonly to: string;
}

export const ProgrammeUnlinkedV1 = contract<ProgrammeUnlinkedV1>('agencies.ProgrammeUnlinked.v1', {
  kind: oneOf('antecedent', 'phase', 'sister'),
  to: code,
});
