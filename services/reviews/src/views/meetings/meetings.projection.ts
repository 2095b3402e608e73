import { DecisionTakenV1, MeetingHeldV1 } from '@concert/contracts/reviews';
import { amend, defineProjection, on, put } from '@concert/projections';
import { MeetingRow } from './meetings.entity.js';

export const meetings = defineProjection(
  'meetings',
  [MeetingRow],

  on(MeetingHeldV1, ({ programme, data: { meeting, body, date, attendees, quorumMet } }) => [
    put(MeetingRow, { meeting }, { meeting, programme, body, date, attendees, quorumMet, decisions: [] }),
  ]),
  on(DecisionTakenV1, ({ data: { meeting, decision } }) => [
    amend(MeetingRow, { meeting }, (row) => ({ ...row, decisions: [...row.decisions, decision] })),
  ]),
);
