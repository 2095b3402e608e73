import { type CommandEntry, commandsOn, type Reads } from '@concert/service-kit';
import { ours, ownProgramme } from '../participant/own-programmes.query.js';
import { NotesQuery } from '../views/private-record/notes.query.js';
import { NoteSubjectsQuery } from './note-subjects.query.js';
import * as notes from './private-note.js';

/** @throws Unknown, naming the field, when the record holds nothing such in a programme of the participant's */
const recordedSubject = async (command: notes.WritePrivateNote, reads: Reads): Promise<void> => {
  await ownProgramme(command, reads);
  await reads.get(NoteSubjectsQuery).require(command.data.programme, command.data.about);
};

const on = commandsOn({
  evolution: notes.privateNote,
  stream: ({ note }: { readonly note: string }) => notes.privateNoteStream(note),
});

export const privateNoteCommands: readonly CommandEntry[] = [
  on(notes.WritePrivateNote, {
    owners: ours,
    facts: recordedSubject,
    decide: notes.writePrivateNote,
    id: ({ data }) => data.note,
  }),
  on(notes.SharePrivateNote, {
    owners: ours,
    facts: ({ data }, reads) => reads.get(NotesQuery).programmeOfNote(data.note),
    programme: (_, programme) => programme,
    decide: notes.sharePrivateNote,
  }),
];
