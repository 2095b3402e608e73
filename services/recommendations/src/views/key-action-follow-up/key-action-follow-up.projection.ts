import {
  KeyActionAgreedV1,
  KeyActionCompletedV1,
  KeyActionCorrectedV1,
  KeyActionDroppedV1,
  KeyActionDueDateExtendedV1,
  type KeyActionLink,
  KeyActionProgressedV1,
  KeyActionsLinkedV1,
  type KeyActionValues,
  KeyActionVerifiedV1,
} from '@concert/contracts/recommendations';
import type { PublishedMessage } from '@concert/messaging';
import { amend, defineProjection, on, put } from '@concert/projections';
import { sequenceOf } from '../sequence.js';
import { type FollowUpEntry, KeyActionFollowUp, type LinkEntry } from './key-action-follow-up.view.js';

type Said = Pick<KeyActionProgressedV1, 'on' | 'status' | 'statusAsPrinted' | 'comment'>;

const entryOf = ({ actor, recordedAt }: PublishedMessage, said: Said): FollowUpEntry => ({
  on: said.on,
  status: said.status,
  statusAsPrinted: said.statusAsPrinted ?? null,
  comment: said.comment ?? null,
  by: actor.organization,
  onBehalfOf: actor.onBehalfOf ?? null,
  recordedAt,
});

const REVERSE = { same: 'same', 'depends-on': 'needed-by', 'merged-into': 'merged-from' } as const satisfies Record<
  KeyActionLink,
  LinkEntry['link']
>;

/** An entry that speaks of an earlier day than one before it takes its place among them. */
const withEntry = (followUp: readonly FollowUpEntry[], entry: FollowUpEntry): readonly FollowUpEntry[] =>
  [...followUp, entry].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));

const said = ({ text, lead, collaborators, facilitator, responsibleAsPrinted }: KeyActionValues) => ({
  text,
  lead,
  collaborators,
  facilitator: facilitator ?? null,
  responsibleAsPrinted: responsibleAsPrinted ?? null,
});

export const keyActionFollowUp = defineProjection(
  { name: 'key-action-follow-up', version: 2 },
  [KeyActionFollowUp],

  on(KeyActionAgreedV1, ({ programme, effectiveDate, data }) => [
    put(
      KeyActionFollowUp,
      { action: data.action },
      {
        action: data.action,
        recommendation: data.recommendation,
        programme,
        code: data.code,
        sequence: sequenceOf(data.code),
        ...said(data),
        timeFrameAsPrinted: data.timeFrameAsPrinted ?? null,
        windowStart: data.window?.start ?? null,
        windowEnd: data.window?.end ?? null,
        intervals: data.intervals ?? [],
        windowFrom: data.windowFrom ?? null,
        costed: data.costed ?? null,
        budget: data.budget ?? null,
        agreedOn: effectiveDate,
        followUp: [],
        completion: null,
        completedBy: null,
        verifiedBy: null,
        verifiedOn: null,
        links: [],
        mergedOn: null,
        dueDates: [],
        corrected: null,
      },
    ),
  ]),
  on(KeyActionCorrectedV1, ({ data: { action, oldValues, newValues, reason } }) => [
    amend(KeyActionFollowUp, { action }, (row) => ({
      ...row,
      ...said(newValues),
      corrected: { ...said(oldValues), reason },
    })),
  ]),
  on(KeyActionProgressedV1, (message) => [
    amend(KeyActionFollowUp, { action: message.data.action }, (row) => ({
      ...row,
      followUp: withEntry(row.followUp, entryOf(message, message.data)),
    })),
  ]),
  on(KeyActionCompletedV1, (message) => {
    const { action, summary, completedBy, on: day } = message.data;
    const entry = entryOf(message, { on: day, status: 'completed', comment: summary });
    return [
      amend(KeyActionFollowUp, { action }, (row) => ({
        ...row,
        followUp: withEntry(row.followUp, entry),
        completion: summary,
        completedBy,
      })),
    ];
  }),
  on(KeyActionVerifiedV1, ({ data: { action, verifiedBy, on: verifiedOn } }) => [
    amend(KeyActionFollowUp, { action }, (row) => ({ ...row, verifiedBy, verifiedOn })),
  ]),
  on(KeyActionDroppedV1, (message) => {
    const { action, reason, on: day } = message.data;
    const entry = entryOf(message, { on: day, status: 'dropped', comment: reason });
    return [amend(KeyActionFollowUp, { action }, (row) => ({ ...row, followUp: withEntry(row.followUp, entry) }))];
  }),
  on(KeyActionDueDateExtendedV1, ({ effectiveDate, data: { action, oldWindow, newWindow, reason } }) => [
    amend(KeyActionFollowUp, { action }, (row) => ({
      ...row,
      windowStart: newWindow.start,
      windowEnd: newWindow.end,
      intervals: row.intervals.map((part, index) =>
        index === row.intervals.length - 1 ? { ...part, end: newWindow.end } : part,
      ),
      windowFrom: null,
      dueDates: [...row.dueDates, { oldEnd: oldWindow?.end ?? null, newEnd: newWindow.end, reason, on: effectiveDate }],
    })),
  ]),
  on(KeyActionsLinkedV1, ({ effectiveDate, data: { action, code, other, otherCode, link } }) => [
    amend(KeyActionFollowUp, { action }, (row) => ({
      ...row,
      links: [...row.links, { link, action: other, code: otherCode, on: effectiveDate }],
      mergedOn: link === 'merged-into' ? effectiveDate : row.mergedOn,
    })),
    amend(KeyActionFollowUp, { action: other }, (row) => ({
      ...row,
      links: [...row.links, { link: REVERSE[link], action, code, on: effectiveDate }],
    })),
  ]),
);
