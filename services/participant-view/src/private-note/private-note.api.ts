import type { CommandContext } from '@concert/event-sourcing';
import { Context, type Recorded } from '@concert/service-kit';
import { Body, Controller, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ChooseDefinitionOfCommitted } from '../definition-of-committed/definition-of-committed.js';
import { PARTICIPANT } from '../participant/participant.js';
import { ChooseDefinitionOfCommittedDto, SharePrivateNoteDto, WritePrivateNoteDto } from './private-note.dto.js';
import { SharePrivateNote, WritePrivateNote } from './private-note.js';

/** What the participant records for itself alone. */
@ApiTags('participant view')
@Controller()
export class ParticipantViewCommandsController {
  constructor(
    private readonly commands: CommandBus,
    @Inject(PARTICIPANT) private readonly participant: string,
  ) {}

  @Post('notes')
  writePrivateNote(
    @Body() { programme, about, text, effectiveDate }: WritePrivateNoteDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { participant } = this;
    const subject = { kind: about.kind, id: about.id };
    return this.commands.execute(
      new WritePrivateNote({ participant, programme, about: subject, text, effectiveDate }, context),
    );
  }

  /** Everybody in the programme may read it from then on; that cannot be taken back. */
  @Post('notes/:note/sharing')
  sharePrivateNote(
    @Param('note') note: string,
    @Body() { effectiveDate }: SharePrivateNoteDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { participant } = this;
    return this.commands.execute(new SharePrivateNote({ participant, note, effectiveDate }, context));
  }

  @Put('definition-of-committed')
  @HttpCode(204)
  chooseDefinitionOfCommitted(
    @Body() { definition, effectiveDate }: ChooseDefinitionOfCommittedDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { participant } = this;
    return this.commands.execute(new ChooseDefinitionOfCommitted({ participant, definition, effectiveDate }, context));
  }
}
