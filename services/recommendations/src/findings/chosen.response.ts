import { CalendarDate, Code, MomentPageQuery, OneOf } from '@concert/service-kit';
import { type KeyActionStatus, keyActionStatuses } from '../recommendation/recommendation.js';
import { type FollowUpState, followUpStates } from '../views/recommendation-overview/recommendation-overview.view.js';
import { type RuleName, ruleNames } from './problem.js';

type Answer = 'true' | 'false';

const Whether = (description: string): PropertyDecorator => OneOf(['true', 'false'], { optional: true, description });

export class RecommendationsQuery extends MomentPageQuery {
  @OneOf(followUpStates, { optional: true })
  state?: FollowUpState;

  @Code({ optional: true, description: 'Organization or body it speaks to', example: 'PMC' })
  addressee?: string;
}

export class KeyActionsQuery extends MomentPageQuery {
  @Code({ optional: true, description: 'Lead, collaborator or facilitator', example: 'PMC' })
  organization?: string;

  @Code({ optional: true, description: 'Code of the recommendation', example: '4.3' })
  recommendation?: string;

  @OneOf(keyActionStatuses, { optional: true })
  status?: KeyActionStatus;

  @Whether('Past the end of its window and not closed')
  overdue?: Answer;

  @Whether('Completed, dropped or merged into another')
  closed?: Answer;

  @Whether('Cannot be done without money, and nobody says from which')
  unfunded?: Answer;

  @Whether('Seems to be the same act as another one')
  alike?: Answer;

  @CalendarDate({ optional: true, description: 'A part of its window ends on that day or later' })
  from?: string;

  @CalendarDate({ optional: true, description: 'A part of its window starts on that day or earlier' })
  to?: string;
}

export class FindingsPageQuery extends MomentPageQuery {
  @OneOf(ruleNames, { optional: true })
  rule?: RuleName;

  @OneOf(['open', 'explained', 'resolved'], { optional: true })
  status?: 'open' | 'explained' | 'resolved';

  @Code({ optional: true, description: 'Code of the organization or body it is put to, or `programme`' })
  scope?: string;

  @Code({ optional: true, description: 'Organization or body that is to deal with it' })
  assignedTo?: string;
}
