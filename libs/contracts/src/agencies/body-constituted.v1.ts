import { contract, type DataOf } from '../contract.js';
import { code, count, listOf, oneOf, optional, text, type ValueOf } from '../fields.js';

/** What a body is for. Left out by bodies set up before kinds were recorded. */
const bodyKind = oneOf(
  'steering-committee',
  'management-committee',
  'management-office',
  'working-group',
  'provincial-committee',
  'theme-group',
  'roundtable',
  'expert-team',
);
export type BodyKind = ValueOf<typeof bodyKind>;

/** A body that meets and decides was set up, or set up anew: the latest constitution holds. */
export const BodyConstitutedV1 = contract('agencies.BodyConstituted.v1', {
  /** `NSC`, `PMC`. */
  body: code,
  name: text,
  /** Codes of organizations with a seat. */
  members: listOf(code),
  /** Codes of the organizations that chair together. */
  coChairs: listOf(code),
  /** Members that must attend for a meeting to decide. */
  quorum: count,
  kind: optional(bodyKind),
  /** Code of the output a working group is for. */
  output: optional(code),
  /** Site or province a committee sits for. */
  site: optional(text),
  /** Codes of the other programmes a portfolio's committee oversees. */
  oversees: optional(listOf(code)),
});
export type BodyConstitutedV1 = DataOf<typeof BodyConstitutedV1>;
