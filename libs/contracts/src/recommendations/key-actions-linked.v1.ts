import { contract } from '../contract.js';
import { code, id, oneOf, optional, text } from '../fields.js';

/** `same`: one act under two recommendations; `depends-on`: the other comes first; `merged-into`: the other goes on. */
export type KeyActionLink = 'same' | 'depends-on' | 'merged-into';

/** Two key actions belong together. Both keep their histories; one that is merged is followed up as the other. */
export interface KeyActionsLinkedV1 {
  /** UUID of the recommendation of the first. */
  readonly recommendation: string;
  /** UUID of the first key action. */
  readonly action: string;
  readonly code: string;
  /** UUID of the other key action. */
  readonly other: string;
  readonly otherCode: string;
  readonly link: KeyActionLink;
  readonly reason?: string;
}

export const KeyActionsLinkedV1 = contract<KeyActionsLinkedV1>('recommendations.KeyActionsLinked.v1', {
  recommendation: id,
  action: id,
  code,
  other: id,
  otherCode: code,
  link: oneOf('same', 'depends-on', 'merged-into'),
  reason: optional(text),
});
