import { Extension, PolicySet } from '@concert/programme-directory';
import {
  CalendarDate,
  Code,
  Codes,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  Text,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { activityStatuses, PlannedResult } from '../activities/activities.view.js';
import { DecisionRow } from '../decisions/decisions.view.js';
import { FindingRow } from '../findings/findings.view.js';
import { DefinitionInUseResponse, MoneyViewResponse } from '../money/money.response.js';

const relations = ['lead', 'collaborator', 'facilitator'];

/** One of the participant's programmes. */
export class OwnProgrammeListedResponse {
  @Code({ example: 'MDGF-1880' })
  readonly code: string;

  @Text()
  readonly title: string;

  @Text({ nullable: true })
  readonly shortName: string | null;

  @CalendarDate()
  readonly start: string;

  @CalendarDate()
  readonly end: string;

  @Text({ description: "The participant's part in it", example: 'participating-un-organization' })
  readonly role: string;
}

class ParticipantCountResponse {
  @Text()
  readonly sex: string;

  @Text({ description: '`15-24`, `60+` or `not-recorded`' })
  readonly ageBand: string;

  @WholeNumber()
  readonly count: number;
}

class OccurrenceResponse {
  @Text({ description: 'Id' })
  readonly occurrence: string;

  @Code()
  readonly programme: string;

  @Text({ description: 'Id' })
  readonly activity: string;

  @Text()
  readonly what: string;

  @Text()
  readonly site: string;

  @CalendarDate()
  readonly from: string;

  @CalendarDate({ nullable: true })
  readonly to: string | null;

  @Codes()
  readonly byWhom: readonly string[];

  @ApiProperty({ type: [ParticipantCountResponse], nullable: true, description: 'Null: nobody counted' })
  readonly participants: readonly ParticipantCountResponse[] | null;

  @Text({ nullable: true })
  readonly evidence: string | null;

  @Text({ nullable: true })
  readonly note: string | null;

  @Code()
  readonly loggedBy: string;
}

class OccurrencesResponse {
  @WholeNumber()
  readonly count: number;

  @NestedList(() => OccurrenceResponse, { description: 'The latest three, the last one first' })
  readonly latest: readonly OccurrenceResponse[];
}

/** An activity and what the participant has to do with it. */
export class ActivityResponse {
  @Text({ description: 'Id' })
  readonly activity: string;

  @Code()
  readonly programme: string;

  @Text()
  readonly title: string;

  @Code({ nullable: true })
  readonly output: string | null;

  @Code()
  readonly outcome: string;

  @Code()
  readonly lead: string;

  @Codes()
  readonly collaborators: readonly string[];

  @Code({ nullable: true })
  readonly facilitator: string | null;

  @ApiProperty({ type: [String] })
  readonly sites: readonly string[];

  @CalendarDate()
  readonly start: string;

  @CalendarDate()
  readonly end: string;

  @ApiProperty({ type: String, nullable: true, description: 'decimal' })
  readonly plannedCost: string | null;

  @Text({ nullable: true })
  readonly currency: string | null;

  @Text({ nullable: true, description: 'UNDG harmonized budget category' })
  readonly category: string | null;

  @OneOf(activityStatuses)
  readonly status: string;

  @OneOf(activityStatuses, { nullable: true, description: 'Where it stood before it was suspended' })
  readonly statusBefore: string | null;

  @Text({ nullable: true })
  readonly modality: string | null;

  @CalendarDate({ nullable: true, description: 'The day on which it was completed or eliminated' })
  readonly endedOn: string | null;

  @OneOf(relations, { nullable: true, description: 'Null when the participant takes no part in it' })
  readonly relation: string | null;
}

export class OwnActivityResponse extends ActivityResponse {
  @Nested(() => OccurrencesResponse)
  readonly occurrences: OccurrencesResponse;
}

class FollowUpResponse {
  @Text({ description: 'Id of the event' })
  readonly event: string;

  @CalendarDate()
  readonly on: string;

  @Text({ example: 'ongoing' })
  readonly status: string;

  @Text({ nullable: true })
  readonly comment: string | null;

  @Code({ description: 'Organization that logged it' })
  readonly by: string;
}

class RecommendationResponse {
  @Text()
  readonly id: string;

  @Code()
  readonly code: string;

  @Text()
  readonly title: string;
}

export class OwnKeyActionResponse {
  @Text({ description: 'Id' })
  readonly action: string;

  @Code()
  readonly programme: string;

  @Code({ example: '1.1' })
  readonly code: string;

  @Text()
  readonly text: string;

  @Text({ nullable: true })
  readonly timeFrameAsPrinted: string | null;

  @CalendarDate({ nullable: true })
  readonly start: string | null;

  @CalendarDate({ nullable: true, description: 'Null: no end was agreed, so it is never overdue' })
  readonly end: string | null;

  @Code()
  readonly lead: string;

  @Codes()
  readonly collaborators: readonly string[];

  @Code({ nullable: true })
  readonly facilitator: string | null;

  @Text({ nullable: true })
  readonly responsibleAsPrinted: string | null;

  @Code({ nullable: true, description: 'Organization that verified its completion' })
  readonly verifiedBy: string | null;

  @Text({ nullable: true, description: 'Id of the key action it was merged into' })
  readonly mergedInto: string | null;

  @NestedList(() => FollowUpResponse)
  readonly followUp: readonly FollowUpResponse[];

  @Nested(() => RecommendationResponse, { nullable: true })
  readonly recommendation: RecommendationResponse | null;

  @OneOf(relations, { nullable: true })
  readonly relation: string | null;

  @Code({ nullable: true, description: 'Body through which the participant has its part; null: it is named itself' })
  readonly through: string | null;

  @Text({ description: 'As last stated up to the day asked for', example: 'ongoing' })
  readonly status: string;

  @YesNo()
  readonly overdue: boolean;
}

class ParticipantResponse {
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

class SiteResponse {
  @Text()
  readonly site: string;

  @Text({ nullable: true })
  readonly layer: string | null;

  @Text()
  readonly movement: string;
}

class BodyResponse {
  @Code()
  readonly body: string;

  @Text()
  readonly name: string;

  @Codes()
  readonly members: readonly string[];

  @Codes()
  readonly coChairs: readonly string[];

  @WholeNumber()
  readonly quorum: number;
}

class ProgrammeFactsResponse {
  @Code()
  readonly code: string;

  @Text()
  readonly title: string;

  @Text({ nullable: true })
  readonly shortName: string | null;

  @Code({ nullable: true })
  readonly country: string | null;

  @Text({ nullable: true })
  readonly fund: string | null;

  @CalendarDate()
  readonly start: string;

  @CalendarDate({ description: 'Extensions included' })
  readonly end: string;

  @Nested(() => MoneyDto, { nullable: true, description: 'Null: not stated, which is not zero' })
  readonly totalBudget: MoneyDto | null;

  @Text()
  readonly modality: string;

  @Nested(() => PolicySet, { nullable: true, description: 'The rules in force' })
  readonly policySet: PolicySet | null;

  @OneOf(['open', 'operationally-closed', 'financially-closed'])
  readonly status: string;

  @NestedList(() => Extension, { description: 'In the order of the requests; at most one is pending' })
  readonly extensions: readonly Extension[];

  @NestedList(() => ParticipantResponse)
  readonly participants: readonly ParticipantResponse[];

  @NestedList(() => SiteResponse)
  readonly sites: readonly SiteResponse[];

  @NestedList(() => BodyResponse)
  readonly bodies: readonly BodyResponse[];

  @NestedList(() => PlannedResult)
  readonly results: readonly PlannedResult[];
}

class ActivitiesPageResponse {
  @NestedList(() => OwnActivityResponse)
  readonly items: readonly OwnActivityResponse[];

  @Text({ nullable: true })
  readonly cursor: string | null;
}

class KeyActionsPageResponse {
  @NestedList(() => OwnKeyActionResponse)
  readonly items: readonly OwnKeyActionResponse[];

  @Text({ nullable: true })
  readonly cursor: string | null;
}

class FindingsPageResponse {
  @NestedList(() => FindingRow)
  readonly items: readonly FindingRow[];

  @Text({ nullable: true })
  readonly cursor: string | null;
}

class DecisionsPageResponse {
  @NestedList(() => DecisionRow)
  readonly items: readonly DecisionRow[];

  @Text({ nullable: true })
  readonly cursor: string | null;
}

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

  @Nested(() => ActivitiesPageResponse)
  readonly activities: ActivitiesPageResponse;

  @NestedList(() => ActivityResponse)
  readonly othersAtOurSites: readonly ActivityResponse[];

  @Nested(() => KeyActionsPageResponse)
  readonly keyActions: KeyActionsPageResponse;

  @Nested(() => FindingsPageResponse)
  readonly findings: FindingsPageResponse;

  @Nested(() => DecisionsPageResponse)
  readonly decisions: DecisionsPageResponse;
}

/** A note as those see it with whom it was shared. */
export class SharedNoteResponse {
  @Text({ description: 'Id' })
  readonly note: string;

  @Code()
  readonly programme: string;

  @Text({ example: 'activity' })
  readonly aboutKind: string;

  @Text()
  readonly aboutId: string;

  @Text({ max: 10_000 })
  readonly text: string;

  @CalendarDate({ description: 'The day it speaks of' })
  readonly effectiveDate: string;

  @Text()
  readonly recordedAt: string;

  @Code()
  readonly sharedBy: string;

  @Text()
  readonly sharedAt: string;
}
