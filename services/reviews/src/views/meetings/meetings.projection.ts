import {
  AgendaItemPutV1,
  AttendanceCorrectedV1,
  DecisionTakenV1,
  MeetingConvenedV1,
  MeetingHeldV1,
} from '@concert/contracts/reviews';
import { amend, change, defineProjection, on, put } from '@concert/projections';
import { MeetingRow } from './meetings.view.js';

export const meetings = defineProjection(
  { name: 'meetings', version: 2 },
  [MeetingRow],

  on(MeetingConvenedV1, ({ programme, data: { meeting, body, date, session = null } }) => {
    const nobodyYet = {
      agenda: [],
      attendees: [],
      quorumMet: false,
      membersPresent: null,
      quorum: null,
      decisions: [],
      corrected: null,
    };
    return [
      put(
        MeetingRow,
        { meeting },
        { meeting, programme, body, date, status: 'convened' as const, session, ...nobodyYet },
      ),
    ];
  }),
  on(AgendaItemPutV1, ({ data: { meeting, ...item } }) => [
    amend(MeetingRow, { meeting }, (row) => ({ ...row, agenda: [...row.agenda, item] })),
  ]),
  on(MeetingHeldV1, ({ programme, data: { membersPresent = null, quorum = null, membersAbsent: _, ...held } }) => [
    change(MeetingRow, { meeting: held.meeting }, (row) => ({
      ...held,
      programme,
      status: 'held' as const,
      agenda: row?.agenda ?? [],
      membersPresent,
      quorum,
      session: row?.session ?? null,
      decisions: [],
      corrected: null,
    })),
  ]),
  on(AttendanceCorrectedV1, ({ data: { meeting, oldValues, newValues, reason } }) => [
    amend(MeetingRow, { meeting }, (row) => {
      const { attendees, quorumMet, membersPresent = null, quorum = null } = newValues;
      const corrected = { attendees: oldValues.attendees, reason };
      return { ...row, attendees, quorumMet, membersPresent, quorum, corrected };
    }),
  ]),
  on(DecisionTakenV1, ({ data: { meeting, decision } }) => [
    amend(MeetingRow, { meeting }, (row) => ({ ...row, decisions: [...row.decisions, decision] })),
  ]),
);
