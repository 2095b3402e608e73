import { amend, defineProjection, on, type Projection, put } from '@concert/projections';
import { definitionOfCommittedChosen, privateNoteShared, privateNoteWritten } from '../../participant/own-log.js';
import { OwnDefinition, PrivateNoteRow } from './private-record.view.js';

/** What the participant keeps for itself, from its own log. */
export const privateRecord = (participant: string): Projection =>
  defineProjection(
    'private-record',
    [PrivateNoteRow, OwnDefinition],

    on(
      privateNoteWritten(participant),
      ({ programme, actor, effectiveDate, recordedAt, data: { note, about, text } }) => [
        put(
          PrivateNoteRow,
          { note },
          {
            note,
            programme,
            aboutKind: about.kind,
            aboutId: about.id,
            text,
            writtenBy: actor.user,
            effectiveDate,
            recordedAt,
            sharedAt: null,
          },
        ),
      ],
    ),
    on(privateNoteShared(participant), ({ recordedAt, data: { note } }) => [
      amend(PrivateNoteRow, { note }, (row): PrivateNoteRow => ({ ...row, sharedAt: recordedAt })),
    ]),
    on(definitionOfCommittedChosen(participant), ({ actor, effectiveDate, data: { definition } }) => [
      put(OwnDefinition, { participant }, { participant, definition, chosenBy: actor.user, since: effectiveDate }),
    ]),
  );
