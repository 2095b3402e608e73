import { amend, defineProjection, on, type Projection, put } from '@concert/projections';
import type { DefinitionOfCommittedChosen } from '../../definition-of-committed/definition-of-committed.js';
import { ownLog } from '../../participant/own-log.js';
import type { PrivateNoteEvent } from '../../private-note/private-note.js';
import { OwnDefinition, PrivateNoteRow } from './private-record.view.js';

/** What the participant keeps for itself, from its own log. */
export const privateRecord = (participant: string): Projection => {
  const own = ownLog<PrivateNoteEvent | DefinitionOfCommittedChosen>(participant);
  return defineProjection(
    'private-record',
    [PrivateNoteRow, OwnDefinition],

    on(own('PrivateNoteWritten'), ({ programme, actor, effectiveDate, recordedAt, data: { note, about, text } }) => {
      const written = { aboutKind: about.kind, aboutId: about.id, text, writtenBy: actor.user };
      const when = { effectiveDate, recordedAt, sharedAt: null };
      return [put(PrivateNoteRow, { note }, { note, programme, ...written, ...when })];
    }),
    on(own('PrivateNoteShared'), ({ recordedAt, data: { note } }) => [
      amend(PrivateNoteRow, { note }, (row): PrivateNoteRow => ({ ...row, sharedAt: recordedAt })),
    ]),
    on(own('DefinitionOfCommittedChosen'), ({ actor, effectiveDate, data: { definition } }) => [
      put(OwnDefinition, { participant }, { participant, definition, chosenBy: actor.user, since: effectiveDate }),
    ]),
  );
};
