import { contract, type DataOf } from '../contract.js';
import { amount, code, id, optional, text, yesOrNo } from '../fields.js';
import { layer } from '../layer.js';

/** A government or another source adds means of its own. They are no part of the programme's budget. */
export const LocalResourcesMobilisedV1 = contract('activities.LocalResourcesMobilised.v1', {
  /** UUID of the record. */
  resources: id,
  /** Who gives: an organization of any kind, by its code or name. */
  source: text,
  layer,
  /** Name of a site of the programme. */
  site: optional(text),
  /** In the currency in which it is given. */
  amount,
  /** True for staff, rooms and goods, valued in money. */
  inKind: yesOrNo,
  purpose: text,
  /** Code of the participant that found it. */
  lead: code,
  /** The work plan of the giver in which it stands. */
  workPlan: optional(text),
});
export type LocalResourcesMobilisedV1 = DataOf<typeof LocalResourcesMobilisedV1>;
