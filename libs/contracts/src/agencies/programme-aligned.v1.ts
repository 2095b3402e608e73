import { contract, type DataOf } from '../contract.js';
import { optional, text } from '../fields.js';

/** The programme contributes to a plan or goal that others have set. */
export const ProgrammeAlignedV1 = contract('agencies.ProgrammeAligned.v1', {
  /** `Millennium Development Goals`, `12th Five-Year Plan`. */
  framework: text,
  /** Place in the framework: `MDG1 T1.B`. */
  reference: text,
  note: optional(text),
});
export type ProgrammeAlignedV1 = DataOf<typeof ProgrammeAlignedV1>;
