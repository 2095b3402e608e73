import {
  KeyActionAgreedV1,
  KeyActionCompletedV1,
  KeyActionCorrectedV1,
  KeyActionDroppedV1,
  KeyActionDueDateExtendedV1,
  KeyActionProgressedV1,
  KeyActionsLinkedV1,
  type KeyActionValues,
  KeyActionVerifiedV1,
  ManagementDispositionStatedV1,
  ManagementResponseApprovedV1,
  ManagementResponseRecordedV1,
  RecommendationCorrectedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import { amend, type Change, defineProjection, on, put } from '@concert/projections';
import { type FollowUpEntry, KeyActionRow, RecommendationRow } from './follow-up.view.js';

/** Puts numbers such as `4.2` and `4.10` in the document's order when compared as text. */
const sequenceOf = (code: string): string => code.replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'));

/** An entry that speaks of an earlier day than one before it takes its place among them. */
const withEntry = (followUp: readonly FollowUpEntry[], entry: FollowUpEntry): readonly FollowUpEntry[] =>
  [...followUp.filter(({ event }) => event !== entry.event), entry].sort((one, other) =>
    one.on < other.on ? -1 : Number(one.on > other.on),
  );

const followedUp = (action: string, entry: FollowUpEntry): Change =>
  amend(KeyActionRow, { action }, (row) => ({ ...row, followUp: withEntry(row.followUp, entry) }));

const said = ({ text, lead, collaborators, facilitator, responsibleAsPrinted }: KeyActionValues) => ({
  text,
  lead,
  collaborators,
  facilitator: facilitator ?? null,
  responsibleAsPrinted: responsibleAsPrinted ?? null,
  parties: [lead, ...collaborators, ...(facilitator === undefined ? [] : [facilitator])],
});

/** What was recommended, answered, promised and done. Overdue is derived when asked. */
export const followUp = defineProjection(
  { name: 'follow-up', version: 3 },
  [RecommendationRow, KeyActionRow],

  on(RecommendationIssuedV1, ({ programme, data: { recommendation, code, title, text, addressees } }) => {
    const issued = { recommendation, programme, code, title, text, addressees };
    return [
      put(RecommendationRow, { recommendation }, { ...issued, disposition: null, response: null, approvedBy: null }),
    ];
  }),
  on(RecommendationCorrectedV1, ({ data: { recommendation, newValues } }) => [
    amend(RecommendationRow, { recommendation }, (row) => {
      const { title, text, addressees } = newValues;
      return { ...row, title, text, addressees };
    }),
  ]),
  on(ManagementResponseRecordedV1, ({ data: { recommendation, disposition, text } }) => [
    amend(RecommendationRow, { recommendation }, (row) => ({ ...row, disposition, response: text, approvedBy: null })),
  ]),
  on(ManagementDispositionStatedV1, ({ data: { recommendation, disposition } }) => [
    amend(RecommendationRow, { recommendation }, (row) => ({ ...row, disposition })),
  ]),
  on(ManagementResponseApprovedV1, ({ data: { recommendation, decision } }) => [
    amend(RecommendationRow, { recommendation }, (row) => ({ ...row, approvedBy: decision })),
  ]),
  on(KeyActionAgreedV1, ({ programme, data }) => {
    const { recommendation, action, code, timeFrameAsPrinted = null, window } = data;
    const dates = { timeFrameAsPrinted, start: window?.start ?? null, end: window?.end ?? null };
    const agreed = { action, programme, recommendation, code, sequence: sequenceOf(code), ...dates };
    return [
      put(KeyActionRow, { action }, { ...agreed, ...said(data), verifiedBy: null, mergedInto: null, followUp: [] }),
    ];
  }),
  on(KeyActionCorrectedV1, ({ data: { action, newValues } }) => [
    amend(KeyActionRow, { action }, (row) => ({ ...row, ...said(newValues) })),
  ]),
  on(KeyActionProgressedV1, ({ id: event, actor, data: { action, status, comment = null, on: day } }) => [
    followedUp(action, { event, on: day, status, comment, by: actor.organization }),
  ]),
  on(KeyActionCompletedV1, ({ id: event, data: { action, summary: comment, completedBy: by, on: day } }) => [
    followedUp(action, { event, on: day, status: 'completed', comment, by }),
  ]),
  on(KeyActionDroppedV1, ({ id: event, actor, data: { action, reason: comment, on: day } }) => [
    followedUp(action, { event, on: day, status: 'dropped', comment, by: actor.organization }),
  ]),
  on(KeyActionVerifiedV1, ({ data: { action, verifiedBy } }) => [
    amend(KeyActionRow, { action }, (row) => ({ ...row, verifiedBy })),
  ]),
  on(KeyActionDueDateExtendedV1, ({ data: { action, newWindow } }) => [
    amend(KeyActionRow, { action }, (row) => ({ ...row, ...newWindow })),
  ]),
  on(KeyActionsLinkedV1, ({ data: { action, other, link } }) =>
    link === 'merged-into' ? [amend(KeyActionRow, { action }, (row) => ({ ...row, mergedInto: other }))] : [],
  ),
);
