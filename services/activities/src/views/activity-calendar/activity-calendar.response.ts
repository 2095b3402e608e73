import { OmitType } from '@nestjs/swagger';
import { Code, Nested, Text, Texts } from '@concert/service-kit';
import { CalendarEntryRow } from './activity-calendar.view.js';

class ActivityOfEntryResponse {
  @Text({ description: 'UUID' })
  id: string;

  @Text()
  title: string;

  @Code()
  outcome: string;

  @Code({ nullable: true })
  output: string | null;

  @Code()
  lead: string;
}

/** What took place, with the activity it belongs to. */
export class CalendarEntryResponse extends OmitType(CalendarEntryRow, ['occurrence', 'programme', 'activity']) {
  @Text({ description: 'UUID' })
  id: string;

  @Nested(() => ActivityOfEntryResponse)
  activity: ActivityOfEntryResponse;

  @Texts({ description: 'Others of the same activity, site and first day: it may be logged twice. UUIDs' })
  alike: readonly string[];
}
