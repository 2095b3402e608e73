import { CalendarDate, Code, MomentPageQuery, OneOf, PageQuery, Text } from '@concert/service-kit';
import { type Outcome, outcomes } from '../../meeting/meeting.js';
import { effectFilters } from '../decisions/decisions.view.js';
import { type DueState, dueStates } from '../matters/matters.view.js';

const statuses = ['convened', 'held'] as const;
type Status = (typeof statuses)[number];

export class MeetingsPageQuery extends MomentPageQuery {
  @Code({ optional: true, example: 'NSC' })
  body?: string;

  @OneOf(statuses, { optional: true })
  status?: Status;
}

export class PortfolioMeetingsQuery extends PageQuery {
  @Code({ optional: true, example: 'MDGF-1880' })
  programme?: string;

  @Code({ optional: true, example: 'NSC' })
  body?: string;

  @OneOf(statuses, { optional: true })
  status?: Status;

  @CalendarDate({ optional: true })
  from?: string;

  @CalendarDate({ optional: true })
  to?: string;
}

export class DecisionsPageQuery extends MomentPageQuery {
  @Code({ optional: true, example: 'NSC' })
  body?: string;

  @Text({ optional: true, description: 'UUID of the meeting' })
  meeting?: string;

  @OneOf(outcomes, { optional: true })
  outcome?: Outcome;

  @OneOf(effectFilters, { optional: true, description: '`none`: the service concerned has said nothing yet' })
  effect?: (typeof effectFilters)[number];

  @Text({
    optional: true,
    description: 'Service, kind and id of what was decided on',
    example: 'budgets/release-gate/2',
  })
  subject?: string;
}

export class DecisionsDuePageQuery extends MomentPageQuery {
  @Code({ optional: true, description: 'Whose decision it is', example: 'NSC' })
  body?: string;

  @OneOf(dueStates, { optional: true })
  state?: DueState;
}

export class PortfolioDecisionsDueQuery extends PageQuery {
  @Code({ optional: true, example: 'MDGF-1880' })
  programme?: string;

  @Code({ optional: true, description: 'Whose decision it is', example: 'NSC' })
  body?: string;

  @OneOf(dueStates, { optional: true })
  state?: DueState;
}
