import { contract, type DataOf } from '../contract.js';
import { id, optional, text, yesOrNo } from '../fields.js';
import { decisionSubject } from './decision-subject.js';

/** A matter is put on the agenda of a meeting; its pack shows what is known about it. */
export const AgendaItemPutV1 = contract('reviews.AgendaItemPut.v1', {
  /** UUID of the meeting. */
  meeting: id,
  subject: decisionSubject,
  /** As the agenda prints it. */
  title: text,
  /** Decided by the full body only: every member is there. */
  fullBody: optional(yesOrNo),
});
export type AgendaItemPutV1 = DataOf<typeof AgendaItemPutV1>;
