import { contract } from '../contract.js';
import { code, count, listOf, text } from '../fields.js';

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
}

export const BodyConstitutedV1 = contract<BodyConstitutedV1>('agencies.BodyConstituted.v1', {
  body: code,
  name: text,
  members: listOf(code),
  coChairs: listOf(code),
  quorum: count,
});
