import { CommandLog } from '@concert/event-sourcing';
import { ProgrammeDirectory, requireParticipant } from '@concert/programme-directory';
import { idFrom, permitted, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  privateNote,
  privateNoteStream,
  sharePrivateNote,
  SharePrivateNote,
  writePrivateNote,
  WritePrivateNote,
} from './private-note.js';
import { RecordedSubjects } from './recorded-subjects.js';
import { WrittenNotes } from './written-notes.js';

@CommandHandler(WritePrivateNote)
export class WritePrivateNoteHandler implements ICommandHandler<WritePrivateNote> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly subjects: RecordedSubjects,
  ) {}

  /** @throws Unknown  the programme is not one of the participant's, or nothing such is on its record */
  async execute(command: WritePrivateNote): Promise<Recorded> {
    const { participant, programme, about } = command.data;
    const context = permitted(command.context, 'WritePrivateNote', { owners: [participant] });
    requireParticipant(await this.directory.programme(programme, 'programme'), participant, 'programme');
    await this.subjects.require(programme, about);

    const id = idFrom(context, 'private-note');
    const outcome = await this.log.run({
      stream: privateNoteStream(id),
      programme,
      evolution: privateNote,
      context,
      decide: (state) => writePrivateNote(state, id, command),
    });
    return { id, outcome };
  }
}

@CommandHandler(SharePrivateNote)
export class SharePrivateNoteHandler implements ICommandHandler<SharePrivateNote> {
  constructor(
    private readonly log: CommandLog,
    private readonly notes: WrittenNotes,
  ) {}

  /** @throws Unknown  the participant has no such note */
  async execute(command: SharePrivateNote): Promise<Recorded> {
    const { participant, note } = command.data;
    const context = permitted(command.context, 'SharePrivateNote', { owners: [participant] });
    const programme = await this.notes.programmeOfNote(note);
    const outcome = await this.log.run({
      stream: privateNoteStream(note),
      programme,
      evolution: privateNote,
      context,
      decide: (state) => sharePrivateNote(state, command),
    });
    return { outcome };
  }
}
