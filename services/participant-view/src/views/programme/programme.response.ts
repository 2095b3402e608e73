import { DirectoryBody, DirectoryProgramme, DirectorySite } from '@concert/programme-directory';
import { CalendarDate, Code, MoneyDto, Nested, NestedList, type Page, Text } from '@concert/service-kit';
import type { Type } from '@nestjs/common';
import { OmitType, PickType } from '@nestjs/swagger';
import { ActivityResponse } from '../activities/activities.response.js';
import { ActivityRow, PlannedResult } from '../activities/activities.view.js';
import { DecisionRow } from '../decisions/decisions.view.js';
import { FindingRow } from '../findings/findings.view.js';
import { OwnKeyActionResponse } from '../follow-up/follow-up.response.js';
import { MoneyViewResponse } from '../money/money.response.js';
import { DefinitionInUseResponse } from '../private-record/definition.response.js';

/** One of the participant's programmes. */
export class OwnProgrammeListedResponse extends PickType(DirectoryProgramme, [
  'code',
  'title',
  'shortName',
  'start',
  'end',
]) {
  @Text({ description: "The participant's part in it", example: 'participating-un-organization' })
  readonly role: string;
}

/** Recorded under its own code; shown with the organization it became part of. */
export class ParticipantResponse {
  @Code()
  readonly organization: string;

  @Text()
  readonly role: string;

  @Text()
  readonly name: string;

  @Code({ nullable: true, description: 'The organization it became part of' })
  readonly successor: string | null;

  @Text({ nullable: true })
  readonly successorName: string | null;
}

class SiteResponse extends OmitType(DirectorySite, ['programme']) {}

class BodyResponse extends PickType(DirectoryBody, ['body', 'name', 'members', 'coChairs', 'quorum']) {}

class ProgrammeFactsResponse extends OmitType(DirectoryProgramme, ['totalBudget', 'currency']) {
  @Nested(() => MoneyDto, { nullable: true, description: 'Null: not stated, which is not zero' })
  readonly totalBudget: MoneyDto | null;

  @NestedList(() => ParticipantResponse)
  readonly participants: readonly ParticipantResponse[];

  @NestedList(() => SiteResponse)
  readonly sites: readonly SiteResponse[];

  @NestedList(() => BodyResponse)
  readonly bodies: readonly BodyResponse[];

  @NestedList(() => PlannedResult)
  readonly results: readonly PlannedResult[];
}

/** The first page of a list, which has a route of its own for the rest. */
const firstPageOf = <Row extends object>(row: Type<Row>): Type<Page<Row>> => {
  class FirstPage implements Page<Row> {
    @NestedList(() => row)
    readonly items: readonly Row[];

    @Text({ nullable: true })
    readonly cursor: string | null;
  }
  Object.defineProperty(FirstPage, 'name', { value: `${row.name}FirstPage` });
  return FirstPage;
};
const FirstActivities = firstPageOf(ActivityResponse);
const FirstKeyActions = firstPageOf(OwnKeyActionResponse);
const FirstFindings = firstPageOf(FindingRow);
const FirstDecisions = firstPageOf(DecisionRow);

/** The programme as one participant sees it. Lists are first pages. */
export class ProgrammeViewResponse {
  @Code()
  readonly participant: string;

  @Text()
  readonly role: string;

  @CalendarDate({ description: 'The day for which overdue was derived' })
  readonly asOf: string;

  @Nested(() => ProgrammeFactsResponse)
  readonly programme: ProgrammeFactsResponse;

  @Nested(() => DefinitionInUseResponse)
  readonly definitionOfCommitted: DefinitionInUseResponse;

  @Nested(() => MoneyViewResponse)
  readonly money: MoneyViewResponse;

  @Nested(() => FirstActivities)
  readonly activities: Page<ActivityResponse>;

  @NestedList(() => ActivityRow)
  readonly othersAtOurSites: readonly ActivityRow[];

  @Nested(() => FirstKeyActions)
  readonly keyActions: Page<OwnKeyActionResponse>;

  @Nested(() => FirstFindings)
  readonly findings: Page<FindingRow>;

  @Nested(() => FirstDecisions)
  readonly decisions: Page<DecisionRow>;
}
