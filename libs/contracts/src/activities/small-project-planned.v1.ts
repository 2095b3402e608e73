import { contract, type DataOf } from '../contract.js';
import { amount, code, id, nullable, optional, text, window } from '../fields.js';
import { layer } from '../layer.js';

/** Somebody wants to carry out a small project of an action programme. */
export const SmallProjectPlannedV1 = contract('activities.SmallProjectPlanned.v1', {
  /** UUID of the small project. */
  smallProject: id,
  title: text,
  /** Code of the participant that answers for it. */
  lead: code,
  /** Who carries it out: an organization of any kind, by its code or name. */
  partner: text,
  /** The provincial programme or action plan it belongs to. */
  actionProgramme: optional(text),
  output: optional(code),
  /** Name of a site of the programme. */
  site: text,
  layer,
  /** First and last day, ISO dates. */
  window,
  /** Null: without a grant, or not known. */
  grant: nullable(amount),
  purpose: text,
});
export type SmallProjectPlannedV1 = DataOf<typeof SmallProjectPlannedV1>;
