import type { Moment } from '@concert/event-sourcing';
import type { Finding } from '@concert/findings/view';

/** The findings of a programme as they stand or stood; answered where the rules are. */
export abstract class FindingsOn {
  abstract of(programme: string, moment: Moment): Promise<readonly Finding[]>;
}
