import { KeyActionAgreedV1, KeyActionProgressedV1 } from '@concert/contracts/recommendations';
import type { PublishedMessage } from '@concert/messaging';
import { amend, defineProjection, on, put } from '@concert/projections';
import { sequenceOf } from '../sequence.js';
import { type FollowUpEntry, KeyActionFollowUp } from './key-action-follow-up.entity.js';

const entryOf = ({ data, actor, recordedAt }: PublishedMessage<KeyActionProgressedV1>): FollowUpEntry => ({
  on: data.on,
  status: data.status,
  statusAsPrinted: data.statusAsPrinted ?? null,
  comment: data.comment ?? null,
  by: actor.organization,
  onBehalfOf: actor.onBehalfOf ?? null,
  recordedAt,
});

/** An entry that speaks of an earlier day than one before it takes its place among them. */
const withEntry = (followUp: readonly FollowUpEntry[], entry: FollowUpEntry): readonly FollowUpEntry[] =>
  [...followUp, entry].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));

export const keyActionFollowUp = defineProjection(
  'key-action-follow-up',
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
        text: data.text,
        timeFrameAsPrinted: data.timeFrameAsPrinted ?? null,
        windowStart: data.window?.start ?? null,
        windowEnd: data.window?.end ?? null,
        lead: data.lead,
        collaborators: data.collaborators,
        facilitator: data.facilitator ?? null,
        responsibleAsPrinted: data.responsibleAsPrinted ?? null,
        costed: data.costed ?? null,
        agreedOn: effectiveDate,
        followUp: [],
      },
    ),
  ]),
  on(KeyActionProgressedV1, (message) => [
    amend(KeyActionFollowUp, { action: message.data.action }, (row) => ({
      ...row,
      followUp: withEntry(row.followUp, entryOf(message)),
    })),
  ]),
);
