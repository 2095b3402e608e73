import type { CommandContext } from '@concert/event-sourcing';
import { Context, type Recorded } from '@concert/service-kit';
import { Body, Controller, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ChooseDefinitionOfCommitted } from '../domain/definition-of-committed/definition-of-committed.commands.js';
import { WritePrivateNote } from '../domain/private-note/private-note.commands.js';
import { PARTICIPANT } from '../views/participant.js';
import { ChooseDefinitionOfCommittedDto, WritePrivateNoteDto } from './participant-view.dto.js';

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
