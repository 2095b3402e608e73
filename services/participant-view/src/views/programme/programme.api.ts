import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  type Caller,
  CurrentCaller,
  MomentPageQuery,
  MomentQuery,
  type Page,
  permit,
  Returns,
  ReturnsPage,
} from '@concert/service-kit';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PARTICIPANT } from '../../participant/participant.js';
import {
  AllNotesPageQuery,
  FindingsPageQuery,
  NearUsQuery,
  NotesPageQuery,
} from '../../private-note/private-note.dto.js';
import { ActivitiesQuery } from '../activities/activities.query.js';
import { DecisionsQuery } from '../decisions/decisions.query.js';
import { DecisionRow } from '../decisions/decisions.view.js';
import { FindingsQuery } from '../findings/findings.query.js';
import { FindingRow } from '../findings/findings.view.js';
import { FollowUpQuery } from '../follow-up/follow-up.query.js';
import { DefinitionResponse } from '../money/money.response.js';
import { NeedsMeQuery } from '../needs-me/needs-me.query.js';
import { NeedsMeResponse, OthersNearUsResponse } from '../needs-me/needs-me.response.js';
import { PrivateRecordQuery } from '../private-record/private-record.query.js';
import { PrivateNoteRow } from '../private-record/private-record.view.js';
import { type OwnProgramme, ProgrammeViewQuery } from './programme.query.js';
import {
  OwnActivityResponse,
  OwnKeyActionResponse,
  OwnProgrammeListedResponse,
  ProgrammeViewResponse,
  SharedNoteResponse,
} from './programme.response.js';

const today = (): string => new Date().toISOString().slice(0, 10);

const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

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
    private readonly decisions: DecisionsQuery,
    private readonly needs: NeedsMeQuery,
    private readonly directory: ProgrammeDirectory,
  ) {}

  @Get('programmes')
  @ReturnsPage(OwnProgrammeListedResponse)
  async programmes(@CurrentCaller() caller: Caller): Promise<Page<OwnProgrammeListedResponse>> {
    this.admit(caller);
    return { items: await this.programmeView.programmes(), cursor: null };
  }

  @Get('programmes/:programme')
  @Returns(ProgrammeViewResponse)
  async programme(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { asOf, knownAt, limit }: MomentPageQuery,
  ): Promise<ProgrammeViewResponse> {
    const own = await this.ownProgramme(caller, code, { asOf, knownAt });
    return this.programmeView.of(own, asOf ?? today(), limit);
  }

  @Get('programmes/:programme/activities')
  @ReturnsPage(OwnActivityResponse)
  async listActivities(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<OwnActivityResponse>> {
    const { overseer } = await this.ownProgramme(caller, code, page);
    return this.activities.of({ programme: code, overseer }, page);
  }

  @Get('programmes/:programme/findings')
  @ReturnsPage(FindingRow)
  async listFindings(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { status, ...page }: FindingsPageQuery,
  ): Promise<Page<FindingRow>> {
    const { overseer } = await this.ownProgramme(caller, code, page);
    return this.findings.of({ programme: code, overseer, status }, page);
  }

  @Get('programmes/:programme/key-actions')
  @ReturnsPage(OwnKeyActionResponse)
  async listKeyActions(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<OwnKeyActionResponse>> {
    const { facts, overseer } = await this.ownProgramme(caller, code, page);
    return this.followUp.keyActions({ facts, overseer, asOf: page.asOf ?? today() }, page);
  }

  /** Decisions of the programme's bodies. */
  @Get('programmes/:programme/decisions')
  @ReturnsPage(DecisionRow)
  async listDecisions(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<DecisionRow>> {
    await this.ownProgramme(caller, code, page);
    return this.decisions.of(code, page);
  }

  /** Whatever waits for this participant: key actions, returned reports, findings to explain, drafts. */
  @Get('programmes/:programme/needs-me')
  @Returns(NeedsMeResponse)
  async listNeeds(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { asOf, knownAt }: MomentQuery,
  ): Promise<NeedsMeResponse> {
    const own = await this.ownProgramme(caller, code, { asOf, knownAt });
    return this.needs.of(own, asOf ?? today());
  }

  /** What others have planned at this participant's sites in the days to come. */
  @Get('programmes/:programme/others-near-us')
  @Returns(OthersNearUsResponse)
  async listOthersNearUs(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { from = today(), days = 60 }: NearUsQuery,
  ): Promise<OthersNearUsResponse> {
    await this.ownProgramme(caller, code);
    const to = daysLater(from, days);
    return { from, to, items: await this.activities.othersNearUs(code, { from, to }) };
  }

  @Get('programmes/:programme/notes')
  @ReturnsPage(PrivateNoteRow)
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
  @ReturnsPage(SharedNoteResponse)
  async listSharedNotes(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { kind, id, ...page }: NotesPageQuery,
  ): Promise<Page<SharedNoteResponse>> {
    const { participants } = await this.directory.programme(programme);
    permit(caller, 'ReadSharedNotes', { participants: [...participants.keys()] });
    return this.own.sharedNotes({ programme, kind, id }, page);
  }

  @Get('notes')
  @ReturnsPage(PrivateNoteRow)
  async notes(
    @CurrentCaller() caller: Caller,
    @Query() { programme, kind, id, ...page }: AllNotesPageQuery,
  ): Promise<Page<PrivateNoteRow>> {
    this.admit(caller);
    return this.own.notes({ programme, kind, id }, page);
  }

  /** The participant's own definition, or null while the programme's holds. */
  @Get('definition-of-committed')
  @Returns(DefinitionResponse)
  async definition(@CurrentCaller() caller: Caller): Promise<DefinitionResponse> {
    this.admit(caller);
    return { definition: (await this.own.own())?.definition ?? null };
  }

  private admit(caller: Caller): void {
    permit(caller, 'ReadParticipantView', { owners: [this.participant] });
  }

  /** Permission first: nobody else learns in which programmes the participant takes part. */
  private async ownProgramme(caller: Caller, code: string, moment: MomentQuery = {}): Promise<OwnProgramme> {
    this.admit(caller);
    return this.programmeView.ownProgramme(code, moment);
  }
}
