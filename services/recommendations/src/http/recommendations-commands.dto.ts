import { CalendarDate, Code, Codes, Nested, OneOf, RecordedRequest, Text, YesNo } from '@concert/service-kit';
import {
  type Disposition,
  dispositions,
  type KeyActionStatus,
  keyActionStatuses,
} from '../domain/recommendation/recommendation.events.js';

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
}

/** A response that does not, or only partially, accept gives its `reason`. */
export class RecordManagementResponseDto extends RecordedRequest {
  @OneOf(dispositions, { description: 'not-stated when the document gives a text only' })
  disposition: Disposition;

  @Text({ max: LONG })
  text: string;
}

export class WindowDto {
  @CalendarDate({ example: '2010-10-01' })
  start: string;

  @CalendarDate({ example: '2010-12-31' })
  end: string;
}

export class AgreeKeyActionDto extends RecordedRequest {
  @Code({ optional: true, description: 'Left out where the document prints none', example: '4.3.1' })
  code?: string;

  @Text({ max: LONG })
  text: string;

  @Text({ optional: true, description: "The document's own words", example: 'Quarter 4,2010' })
  timeFrameAsPrinted?: string;

  @Nested(() => WindowDto, { nullable: true, description: 'Null when open-ended: it is then never overdue' })
  window: WindowDto | null;

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
