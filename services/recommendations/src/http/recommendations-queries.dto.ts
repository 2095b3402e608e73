import { CalendarDate, Code, OneOf, PageQuery } from '@concert/service-kit';
import { type RuleName, ruleNames } from '../domain/completeness/problem.js';
import { type KeyActionStatus, keyActionStatuses } from '../domain/recommendation/recommendation.events.js';

/** Asks how things stood on a day. */
export class StandingQuery {
  @CalendarDate({ optional: true, description: 'Day on which statuses and overdue are judged; today when left out' })
  asOf?: string;
}

export class RecommendationsQuery extends PageQuery {
  @CalendarDate({ optional: true, description: 'Day on which statuses and overdue are judged; today when left out' })
  asOf?: string;
}

export class KeyActionsQuery extends RecommendationsQuery {
  @Code({ optional: true, description: 'Lead, collaborator or facilitator', example: 'PMC' })
  organization?: string;

  @OneOf(keyActionStatuses, { optional: true })
  status?: KeyActionStatus;

  @OneOf(['true', 'false'], { optional: true, description: 'Past the end of its window and not closed' })
  overdue?: 'true' | 'false';
}

export class FindingsPageQuery extends PageQuery {
  @OneOf(ruleNames, { optional: true })
  rule?: RuleName;

  @OneOf(['open', 'explained', 'resolved'], { optional: true })
  status?: 'open' | 'explained' | 'resolved';

  @Code({ optional: true, description: 'Code of the organization or body it is put to, or `programme`' })
  scope?: string;
}
