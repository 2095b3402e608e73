import { AgendaItemPutV1, DecisionTakenV1, MeetingConvenedV1, MeetingHeldV1 } from '@concert/contracts/reviews';
import { amend, change, defineProjection, on, put } from '@concert/projections';
import { MeetingRow } from './meetings.entity.js';

export const meetings = defineProjection(
  'meetings',
  [MeetingRow],

  on(MeetingConvenedV1, ({ programme, data: { meeting, body, date } }) => {
    const nobodyYet = { agenda: [], attendees: [], quorumMet: false, decisions: [] };
    return [
      put(MeetingRow, { meeting }, { meeting, programme, body, date, status: 'convened' as const, ...nobodyYet }),
    ];
  }),
  on(AgendaItemPutV1, ({ data: { meeting, subject, title } }) => [
    amend(MeetingRow, { meeting }, (row) => ({ ...row, agenda: [...row.agenda, { subject, title }] })),
  ]),
  on(MeetingHeldV1, ({ programme, data: { meeting, body, date, attendees, quorumMet } }) => [
    change(MeetingRow, { meeting }, (row) => {
      const agenda = row?.agenda ?? [];
      return { meeting, programme, body, date, status: 'held' as const, agenda, attendees, quorumMet, decisions: [] };
    }),
  ]),
  on(DecisionTakenV1, ({ data: { meeting, decision } }) => [
    amend(MeetingRow, { meeting }, (row) => ({ ...row, decisions: [...row.decisions, decision] })),
  ]),
);
