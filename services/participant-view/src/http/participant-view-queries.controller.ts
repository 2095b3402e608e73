import { ProgrammeDirectory } from '@concert/programme-directory';
import { Answers, AnswersPage, type Caller, CurrentCaller, type Page, PageQuery, permit } from '@concert/service-kit';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PARTICIPANT } from '../views/participant.js';
import { ActivitiesQuery } from '../views/activities/activities.query.js';
import { FindingRow } from '../views/findings/findings.entities.js';
import { FindingsQuery } from '../views/findings/findings.query.js';
import { FollowUpQuery } from '../views/follow-up/follow-up.query.js';
import { PrivateNoteRow } from '../views/private/private.entities.js';
import { PrivateRecordQuery } from '../views/private/private.query.js';
import { type OwnProgramme, ProgrammeViewQuery } from '../views/programme/programme-view.query.js';
import { AllNotesPageQuery, AsOfQuery, FindingsPageQuery, NotesPageQuery } from './participant-view.dto.js';
import { DefinitionAnswer } from './figures.answers.js';
import {
  OwnActivityAnswer,
  OwnKeyActionAnswer,
  OwnProgrammeListedAnswer,
  ProgrammeViewAnswer,
  SharedNoteAnswer,
} from './programme-view.answers.js';

const today = (): string => new Date().toISOString().slice(0, 10);

/** One participant's side of its programmes, for its own people; shared notes alone are for others, too. */
@ApiTags('participant view')
@Controller()
export class ParticipantViewQueriesController {
  constructor(
    @Inject(PARTICIPANT) private readonly participant: string,
    private readonly programmeView: ProgrammeViewQuery,
    private readonly activities: ActivitiesQuery,
    private readonly findings: FindingsQuery,
    private readonly followUp: FollowUpQuery,
    private readonly own: PrivateRecordQuery,
    private readonly directory: ProgrammeDirectory,
  ) {}

  @Get('programmes')
  @AnswersPage(OwnProgrammeListedAnswer)
  async programmes(@CurrentCaller() caller: Caller): Promise<Page<OwnProgrammeListedAnswer>> {
    this.admit(caller);
    return { items: await this.programmeView.programmes(), cursor: null };
  }

  @Get('programmes/:programme')
  @Answers(ProgrammeViewAnswer)
  async programme(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { asOf = today(), limit }: AsOfQuery,
  ): Promise<ProgrammeViewAnswer> {
    return this.programmeView.of(await this.ownProgramme(caller, code), asOf, { limit });
  }

  @Get('programmes/:programme/activities')
  @AnswersPage(OwnActivityAnswer)
  async listActivities(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() page: PageQuery,
  ): Promise<Page<OwnActivityAnswer>> {
    const { overseer } = await this.ownProgramme(caller, code);
    return this.activities.of({ programme: code, overseer }, page);
  }

  @Get('programmes/:programme/findings')
  @AnswersPage(FindingRow)
  async listFindings(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { status, ...page }: FindingsPageQuery,
  ): Promise<Page<FindingRow>> {
    const { overseer } = await this.ownProgramme(caller, code);
    return this.findings.of({ programme: code, overseer, status }, page);
  }

  @Get('programmes/:programme/key-actions')
  @AnswersPage(OwnKeyActionAnswer)
  async listKeyActions(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { asOf = today(), ...page }: AsOfQuery,
  ): Promise<Page<OwnKeyActionAnswer>> {
    const { facts, overseer } = await this.ownProgramme(caller, code);
    return this.followUp.keyActions({ facts, overseer, asOf }, page);
  }

  @Get('programmes/:programme/notes')
  @AnswersPage(PrivateNoteRow)
  async listNotes(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { kind, id, ...page }: NotesPageQuery,
  ): Promise<Page<PrivateNoteRow>> {
    await this.ownProgramme(caller, code);
    return this.own.notes({ programme: code, kind, id }, page);
  }

  /** What this participant shared, for everybody in the programme. */
  @Get('programmes/:programme/shared-notes')
  @AnswersPage(SharedNoteAnswer)
  async listSharedNotes(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { kind, id, ...page }: NotesPageQuery,
  ): Promise<Page<SharedNoteAnswer>> {
    const { participants } = await this.directory.programme(programme);
    permit(caller, 'ReadSharedNotes', { participants: [...participants.keys()] });
    return this.own.sharedNotes({ programme, kind, id }, page);
  }

  @Get('notes')
  @AnswersPage(PrivateNoteRow)
  async notes(
    @CurrentCaller() caller: Caller,
    @Query() { programme, kind, id, ...page }: AllNotesPageQuery,
  ): Promise<Page<PrivateNoteRow>> {
    this.admit(caller);
    return this.own.notes({ programme, kind, id }, page);
  }

  /** The participant's own definition, or null while the programme's holds. */
  @Get('definition-of-committed')
  @Answers(DefinitionAnswer)
  async definition(@CurrentCaller() caller: Caller): Promise<DefinitionAnswer> {
    this.admit(caller);
    return { definition: (await this.own.own())?.definition ?? null };
  }

  private admit(caller: Caller): void {
    permit(caller, 'ReadParticipantView', { owners: [this.participant] });
  }

  /** Permission first: nobody else learns in which programmes the participant takes part. */
  private async ownProgramme(caller: Caller, code: string): Promise<OwnProgramme> {
    this.admit(caller);
    return this.programmeView.ownProgramme(code);
  }
}
