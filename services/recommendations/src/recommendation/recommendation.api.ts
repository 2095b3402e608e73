import {
  commandRoutes,
  CalendarDate,
  Code,
  Codes,
  ReasonedRequest,
  Nested,
  OneOf,
  RecordedRequest,
  Text,
  YesNo,
} from '@concert/service-kit';
import { WindowDto } from './window.response.js';
import {
  AgreeKeyAction,
  CompleteKeyAction,
  DropKeyAction,
  ExtendKeyActionDueDate,
  IssueRecommendation,
  LinkKeyActions,
  ProgressKeyAction,
  RecordManagementResponse,
  StateDisposition,
  VerifyKeyAction,
  type Disposition,
  dispositions,
  type KeyActionLink,
  keyActionLinks,
  type KeyActionStatus,
  keyActionStatuses,
  type StatedDisposition,
  statedDispositions,
} from './recommendation.js';
import { CorrectKeyAction, CorrectRecommendation } from './wording.js';

const LONG = 5000;

export class IssueRecommendationDto extends RecordedRequest {
  @Code({ description: 'Number in the source document', example: '4.3' })
  code: string;

  @Code({ optional: true, description: 'Number of the recommendation it is part of', example: '4' })
  parent?: string;

  @Text({ example: 'Develop a YEM publicity strategy' })
  title: string;

  @Text({ max: LONG })
  text: string;

  @Codes({ description: 'Organizations and bodies it speaks to; none when the document names none' })
  addressees: string[];

  @Text({ optional: true, description: "The document's own words for them", example: 'all IOM China' })
  addresseesAsPrinted?: string;
}

export class NewRecommendationValuesDto {
  @Text({ optional: true })
  title?: string;

  @Text({ optional: true, max: LONG })
  text?: string;

  @Codes({ optional: true, description: 'Organizations and bodies it speaks to' })
  addressees?: string[];

  @Text({ optional: true, nullable: true, description: "The document's own words for them; null when it has none" })
  addresseesAsPrinted?: string | null;
}

export class CorrectRecommendationDto extends ReasonedRequest {
  @Nested(() => NewRecommendationValuesDto, { description: 'Only what is corrected' })
  newValues: NewRecommendationValuesDto;
}

/** A response that does not, or only partially, accept gives its `reason`. */
export class RecordManagementResponseDto extends RecordedRequest {
  @OneOf(dispositions, { description: 'not-stated when the document gives a text only' })
  disposition: Disposition;

  @Text({ max: LONG })
  text: string;
}

export class StateDispositionDto extends ReasonedRequest {
  @OneOf(statedDispositions)
  disposition: StatedDisposition;
}

export class AgreeKeyActionDto extends RecordedRequest {
  @Code({ optional: true, description: 'Left out where the document prints none', example: '4.3.1' })
  code?: string;

  @Text({ max: LONG })
  text: string;

  @Text({ optional: true, description: "The document's own words", example: 'Quarter 4,2010' })
  timeFrameAsPrinted?: string;

  @Nested(() => WindowDto, {
    optional: true,
    nullable: true,
    description: 'Left out, it is read from the time frame. Null when open-ended: it is then never overdue',
  })
  window?: WindowDto | null;

  @Code({ description: 'Organization or body that answers for it', example: 'PMC' })
  lead: string;

  @Codes()
  collaborators: string[];

  @Code({ optional: true, description: 'Convenes without carrying it out', example: 'PMO' })
  facilitator?: string;

  @Text({ optional: true, description: "The document's own words", example: 'Full PMC and PMO' })
  responsibleAsPrinted?: string;

  @YesNo({ optional: true, description: 'True when it cannot be done without money' })
  costed?: boolean;

  @Text({ optional: true, description: 'The budget line, revision or contribution it is paid from' })
  budget?: string;
}

export class NewKeyActionValuesDto {
  @Text({ optional: true, max: LONG })
  text?: string;

  @Code({ optional: true, description: 'Organization or body that answers for it' })
  lead?: string;

  @Codes({ optional: true })
  collaborators?: string[];

  @Code({ optional: true, nullable: true, description: 'Convenes without carrying it out; null: nobody' })
  facilitator?: string | null;

  @Text({ optional: true, nullable: true, description: "The document's own words; null when it has none" })
  responsibleAsPrinted?: string | null;
}

export class CorrectKeyActionDto extends ReasonedRequest {
  @Nested(() => NewKeyActionValuesDto, { description: 'Only what is corrected' })
  newValues: NewKeyActionValuesDto;
}

export class ProgressKeyActionDto extends RecordedRequest {
  @OneOf(keyActionStatuses, { description: 'not-stated when there is only a comment' })
  status: KeyActionStatus;

  @Text({ optional: true, max: 80, description: "The document's own spelling", example: 'On-going' })
  statusAsPrinted?: string;

  @Text({ optional: true, max: LONG })
  comment?: string;

  @CalendarDate({ description: 'The day on which it stood so', example: '2011-01-31' })
  on: string;
}

/** The document that shows it is the request's `evidence`. */
export class CompleteKeyActionDto extends RecordedRequest {
  @Text({ max: LONG, description: 'What was achieved' })
  summary: string;

  @CalendarDate({ description: 'The day on which it was done', example: '2011-11-30' })
  on: string;
}

export class VerifyKeyActionDto extends RecordedRequest {
  @Text({ optional: true, max: LONG })
  comment?: string;

  @CalendarDate({ example: '2011-12-15' })
  on: string;
}

export class DropKeyActionDto extends ReasonedRequest {
  @CalendarDate({ example: '2011-06-30' })
  on: string;
}

export class ExtendKeyActionDueDateDto extends ReasonedRequest {
  @CalendarDate({ description: 'The new last day', example: '2012-01-09' })
  newEnd: string;

  @CalendarDate({
    optional: true,
    description: 'First day of one that had no window; the day of extending when left out',
  })
  newStart?: string;
}

export class KeyActionReferenceDto {
  @Code({ description: 'Number of its recommendation', example: '3' })
  recommendation: string;

  @Code({ description: 'Its own number', example: '3.1' })
  action: string;
}

export class LinkKeyActionsDto extends RecordedRequest {
  @OneOf(keyActionLinks, { description: 'merged-into: the other goes on, and both histories are kept' })
  link: KeyActionLink;

  @Nested(() => KeyActionReferenceDto)
  to: KeyActionReferenceDto;
}

const at = commandRoutes('programmes/:programme/recommendations', 'recommendations');
const keyActions = ':recommendation/key-actions/:action' as const;

export const recommendationRoutes = [
  at.post('', IssueRecommendation, IssueRecommendationDto, { newIds: { id: 'recommendation' } }),
  // What is corrected is true from the day of the issue.
  at.post(':recommendation/correction', CorrectRecommendation, CorrectRecommendationDto, {
    status: 204,
    data: ({ effectiveDate: _, ...correction }) => correction,
  }),
  at.post(':recommendation/response', RecordManagementResponse, RecordManagementResponseDto, {
    // A response that does not fully accept says why: here the reason is a fact.
    data: (sent, { reason }) => ({ ...sent, reason }),
  }),
  at.post(':recommendation/disposition', StateDisposition, StateDispositionDto, { status: 204 }),
  at.post(':recommendation/key-actions', AgreeKeyAction, AgreeKeyActionDto, {
    newIds: { id: 'key-action' },
    data: ({ programme, recommendation, id, code, effectiveDate, ...terms }) => ({
      ...{ programme, recommendation, id, code, effectiveDate },
      terms,
    }),
  }),
  // What is corrected is true from the day of the agreement.
  at.post(`${keyActions}/correction`, CorrectKeyAction, CorrectKeyActionDto, {
    status: 204,
    data: ({ effectiveDate: _, ...correction }) => correction,
  }),
  at.post(`${keyActions}/progress`, ProgressKeyAction, ProgressKeyActionDto, {
    data: ({ programme, recommendation, action, effectiveDate: _, ...followUp }) => ({
      ...{ programme, recommendation, action },
      followUp,
    }),
  }),
  at.post(`${keyActions}/completion`, CompleteKeyAction, CompleteKeyActionDto, {
    data: ({ effectiveDate: _, ...completion }) => completion,
  }),
  at.post(`${keyActions}/verification`, VerifyKeyAction, VerifyKeyActionDto, {
    data: ({ effectiveDate: _, ...verification }) => verification,
  }),
  at.post(`${keyActions}/drop`, DropKeyAction, DropKeyActionDto, { data: ({ effectiveDate: _, ...drop }) => drop }),
  at.post(`${keyActions}/due-date`, ExtendKeyActionDueDate, ExtendKeyActionDueDateDto, {
    data: ({ newStart, ...extension }, { issuedAt }) => ({
      ...extension,
      newStart: newStart ?? extension.effectiveDate ?? issuedAt.slice(0, 10),
    }),
  }),
  at.post(`${keyActions}/links`, LinkKeyActions, LinkKeyActionsDto, {
    data: (sent, { reason }) => ({ ...sent, reason }),
  }),
];

export const RecommendationController = at.controller('RecommendationController', recommendationRoutes);
