import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  type Caller,
  CurrentCaller,
  OneOf,
  type Page,
  PageQuery,
  permit,
  ReturnsPage,
  Text,
} from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnProgrammes } from '../../participant/own-programmes.query.js';
import { noteSubjects } from '../../private-note/private-note.js';
import { NotesQuery } from './notes.query.js';
import { SharedNoteResponse } from './notes.response.js';
import { PrivateNoteRow } from './private-record.view.js';

export class NotesPageQuery extends PageQuery {
  @OneOf(noteSubjects, { optional: true })
  kind?: string;

  @Text({ optional: true, max: 80 })
  id?: string;
}

export class AllNotesPageQuery extends NotesPageQuery {
  @Text({ optional: true, max: 80 })
  programme?: string;
}

/** Notes are for the own people; shared ones for everybody in the programme, too. */
@ApiTags('participant view')
@Controller()
export class NotesController {
  constructor(
    private readonly own: OwnProgrammes,
    private readonly directory: ProgrammeDirectory,
    private readonly notes: NotesQuery,
  ) {}

  @Get('notes')
  @ReturnsPage(PrivateNoteRow)
  async all(
    @CurrentCaller() caller: Caller,
    @Query() { programme, kind, id, ...page }: AllNotesPageQuery,
  ): Promise<Page<PrivateNoteRow>> {
    this.own.admit(caller);
    return this.notes.all({ programme, kind, id }, page);
  }

  @Get('programmes/:programme/notes')
  @ReturnsPage(PrivateNoteRow)
  async ofProgramme(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { kind, id, ...page }: NotesPageQuery,
  ): Promise<Page<PrivateNoteRow>> {
    await this.own.find(caller, programme);
    return this.notes.all({ programme, kind, id }, page);
  }

  @Get('programmes/:programme/shared-notes')
  @ReturnsPage(SharedNoteResponse)
  async shared(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { kind, id, ...page }: NotesPageQuery,
  ): Promise<Page<SharedNoteResponse>> {
    const { participants } = await this.directory.programme(programme);
    permit(caller, 'ReadSharedNotes', { participants: [...participants.keys()] });
    return this.notes.shared({ programme, kind, id }, page);
  }
}
