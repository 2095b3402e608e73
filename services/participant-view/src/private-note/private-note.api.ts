import { commandRoutes, Nested, OneOf, RecordedRequest, Text } from '@concert/service-kit';
import { type NoteSubject, noteSubjects, SharePrivateNote, WritePrivateNote } from './private-note.js';

export class NoteSubjectDto {
  @OneOf(noteSubjects)
  kind: NoteSubject['kind'];

  @Text({ max: 80, description: 'UUID of the thing, code of the programme, number of the tranche, name of the figure' })
  id: string;
}

export class WritePrivateNoteDto extends RecordedRequest {
  @Text({ max: 80, example: 'MDGF-1880' })
  programme: string;

  @Nested(() => NoteSubjectDto)
  about: NoteSubjectDto;

  @Text({ max: 10_000 })
  text: string;
}

const at = commandRoutes('notes', 'participant view');

export const PrivateNoteController = at.controller('PrivateNoteController', [
  at.post('', WritePrivateNote, WritePrivateNoteDto, { newIds: { note: 'private-note' } }),
  at.post(':note/sharing', SharePrivateNote, RecordedRequest),
]);
