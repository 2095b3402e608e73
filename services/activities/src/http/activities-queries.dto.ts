import { CalendarDate, Code, MomentPageQuery, OneOf, Text } from '@concert/service-kit';
import type { ActivityStatus } from '../views/activities/activity.entity.js';
import type { ActivityFilter } from '../views/activities/activity-filter.js';

export class ActivityFilterDto extends MomentPageQuery implements ActivityFilter {
  @Code({ optional: true, description: 'The organization that answers for the activity' })
  lead?: string;

  @Code({ optional: true, description: 'An organization with any part in it' })
  participant?: string;

  @OneOf(['planned', 'scheduled', 'ongoing', 'suspended', 'completed', 'eliminated'], { optional: true })
  status?: ActivityStatus;

  @Code({ optional: true })
  outcome?: string;

  @Code({ optional: true })
  output?: string;

  @Text({ optional: true, max: 80, description: 'Name of a site' })
  site?: string;

  @CalendarDate({ optional: true, description: 'Leaves out what ended before' })
  from?: string;

  @CalendarDate({ optional: true, description: 'Leaves out what began after' })
  to?: string;
}
