import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, code, id, oneOf, optional, text, yesOrNo } from '../fields.js';

/** A government or another source adds means of its own. They are no part of the programme's budget. */
export interface LocalResourcesMobilisedV1 {
  /** UUID of the record. */
  readonly resources: string;
  /** Who gives: an organization of any kind, by its code or name. */
  readonly source: string;
  readonly layer: 'national' | 'provincial' | 'municipal' | 'county' | 'community';
  /** Name of a site of the programme. */
  readonly site?: string;
  /** In the currency in which it is given. */
  readonly amount: Money;
  /** True for staff, rooms and goods, valued in money. */
  readonly inKind: boolean;
  readonly purpose: string;
  /** Code of the participant that found it. */
  readonly lead: string;
  /** The work plan of the giver in which it stands. */
  readonly workPlan?: string;
}

export const LocalResourcesMobilisedV1 = contract<LocalResourcesMobilisedV1>('activities.LocalResourcesMobilised.v1', {
  resources: id,
  source: text,
  layer: oneOf('national', 'provincial', 'municipal', 'county', 'community'),
  site: optional(text),
  amount,
  inKind: yesOrNo,
  purpose: text,
  lead: code,
  workPlan: optional(text),
});
