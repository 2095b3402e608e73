import { contract } from '../contract.js';
import { code, id, optional, record, text, yesOrNo } from '../fields.js';
import type { DecisionSubject } from './decision-taken.v1.js';

/** A matter is put on the agenda of a meeting; its pack shows what is known about it. */
export interface AgendaItemPutV1 {
  /** UUID of the meeting. */
  readonly meeting: string;
  readonly subject: DecisionSubject;
  /** As the agenda prints it. */
  readonly title: string;
  /** Decided by the full body only: every member is there. */
  readonly fullBody?: boolean;
}

export const AgendaItemPutV1 = contract<AgendaItemPutV1>('reviews.AgendaItemPut.v1', {
  meeting: id,
  subject: record<DecisionSubject>({ service: code, kind: code, id: text }),
  title: text,
  fullBody: optional(yesOrNo),
});
