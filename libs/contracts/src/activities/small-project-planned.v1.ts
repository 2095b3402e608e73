import type { Money } from '@concert/money';
import type { Window } from '@concert/reference-data';
import { contract } from '../contract.js';
import { amount, code, id, nullable, oneOf, optional, text, window } from '../fields.js';

/** Somebody wants to carry out a small project of an action programme. */
export interface SmallProjectPlannedV1 {
  /** UUID of the small project. */
  readonly smallProject: string;
  readonly title: string;
  /** Code of the participant that answers for it. */
  readonly lead: string;
  /** Who carries it out: an organization of any kind, by its code or name. */
  readonly partner: string;
  /** The provincial programme or action plan it belongs to. */
  readonly actionProgramme?: string;
  readonly output?: string;
  /** Name of a site of the programme. */
  readonly site: string;
  readonly layer: 'national' | 'provincial' | 'municipal' | 'county' | 'community';
  /** First and last day, ISO dates. */
  readonly window: Window;
  /** Null: without a grant, or not known. */
  readonly grant: Money | null;
  readonly purpose: string;
}

export const SmallProjectPlannedV1 = contract<SmallProjectPlannedV1>('activities.SmallProjectPlanned.v1', {
  smallProject: id,
  title: text,
  lead: code,
  partner: text,
  actionProgramme: optional(text),
  output: optional(code),
  site: text,
  layer: oneOf('national', 'provincial', 'municipal', 'county', 'community'),
  window,
  grant: nullable(amount),
  purpose: text,
});
