import { contract, type DataOf } from '../contract.js';
import { code, id, oneOf, optional, text, type ValueOf } from '../fields.js';

/** `same`: one act under two recommendations; `depends-on`: the other comes first; `merged-into`: the other goes on. */
const keyActionLink = oneOf('same', 'depends-on', 'merged-into');
export type KeyActionLink = ValueOf<typeof keyActionLink>;

/** Two key actions belong together. Both keep their histories; one that is merged is followed up as the other. */
export const KeyActionsLinkedV1 = contract('recommendations.KeyActionsLinked.v1', {
  /** UUID of the recommendation of the first. */
  recommendation: id,
  /** UUID of the first key action. */
  action: id,
  code,
  /** UUID of the other key action. */
  other: id,
  otherCode: code,
  link: keyActionLink,
  reason: optional(text),
});
export type KeyActionsLinkedV1 = DataOf<typeof KeyActionsLinkedV1>;
