import { CommandLog } from '@concert/event-sourcing';
import { ProgrammeDirectory, requireParticipant } from '@concert/programme-directory';
import { idFrom, permitted, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { WritePrivateNote } from '../domain/private-note/private-note.commands.js';
import { writePrivateNote } from '../domain/private-note/private-note.decisions.js';
import { privateNote, privateNoteStream } from '../domain/private-note/private-note.state.js';
import { RecordedSubjects } from './recorded-subjects.js';

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
