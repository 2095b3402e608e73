import { CalendarDate, Nested, NestedList, WholeNumber } from '@concert/service-kit';
import { ActivityRow, OccurrenceRow } from './activities.view.js';

class OccurrencesResponse {
  @WholeNumber()
  readonly count: number;

  @NestedList(() => OccurrenceRow, { description: 'The latest three, the last one first' })
  readonly latest: readonly OccurrenceRow[];
}

/** An activity and what took place of it. */
export class ActivityResponse extends ActivityRow {
  @Nested(() => OccurrencesResponse)
  readonly occurrences: OccurrencesResponse;
}

/** What others have planned where the participant has activities, soonest first. */
export class OthersNearUsResponse {
  @CalendarDate()
  readonly from: string;

  @CalendarDate()
  readonly to: string;

  @NestedList(() => ActivityRow)
  readonly items: readonly ActivityRow[];
}
