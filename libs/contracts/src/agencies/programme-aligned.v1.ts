import { contract } from '../contract.js';
import { optional, text } from '../fields.js';

/** The programme contributes to a plan or goal that others have set. */
export interface ProgrammeAlignedV1 {
  /** `Millennium Development Goals`, `12th Five-Year Plan`. */
  readonly framework: string;
  /** Place in the framework: `MDG1 T1.B`. */
  readonly reference: string;
  readonly note?: string;
}

export const ProgrammeAlignedV1 = contract<ProgrammeAlignedV1>('agencies.ProgrammeAligned.v1', {
  framework: text,
  reference: text,
  note: optional(text),
});
