import { contract } from '../contract.js';
import { code, count, listOf, oneOf, optional, text } from '../fields.js';

/** What a body is for. Left out by bodies set up before kinds were recorded. */
export type BodyKind =
  | 'steering-committee'
  | 'management-committee'
  | 'management-office'
  | 'working-group'
  | 'provincial-committee'
  | 'theme-group'
  | 'roundtable'
  | 'expert-team';

/** A body that meets and decides was set up, or set up anew: the latest constitution holds. */
export interface BodyConstitutedV1 {
  /** `NSC`, `PMC`. */
  readonly body: string;
  readonly name: string;
  /** Codes of organizations with a seat. */
  readonly members: readonly string[];
  /** Codes of the organizations that chair together. */
  readonly coChairs: readonly string[];
  /** Members that must attend for a meeting to decide. */
  readonly quorum: number;
  readonly kind?: BodyKind;
  /** Code of the output a working group is for. */
  readonly output?: string;
  /** Site or province a committee sits for. */
  readonly site?: string;
  /** Codes of the other programmes a portfolio's committee oversees. */
  readonly oversees?: readonly string[];
}

export const BodyConstitutedV1 = contract<BodyConstitutedV1>('agencies.BodyConstituted.v1', {
  body: code,
  name: text,
  members: listOf(code),
  coChairs: listOf(code),
  quorum: count,
  kind: optional(
    oneOf(
      'steering-committee',
      'management-committee',
      'management-office',
      'working-group',
      'provincial-committee',
      'theme-group',
      'roundtable',
      'expert-team',
    ),
  ),
  output: optional(code),
  site: optional(text),
  oversees: optional(listOf(code)),
});
