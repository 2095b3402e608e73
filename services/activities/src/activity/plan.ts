import { Command, type Evolution, type Kept } from '@concert/event-sourcing';
import type { ActivityEvent, PlanValues } from './activity.js';

/** What is left out stays. */
export class CorrectActivity extends Command<{
  readonly programme: string;
  readonly activity: string;
  readonly newValues: Partial<PlanValues>;
  readonly reason: string;
}> {}

/** What the plan of one activity says now; null while nobody has planned it. Only who mends it asks for it. */
export const plan: Evolution<Kept<PlanValues> | null, ActivityEvent> = {
  initial: null,
  evolve: (kept, { type, data, effectiveDate }) => {
    switch (type) {
      case 'ActivityPlanned': {
        const { title, lead, collaborators, sites, plannedCost } = data;
        return { values: { title, lead, collaborators, sites, plannedCost }, day: effectiveDate };
      }
      case 'ActivityCorrected':
        return { values: data.newValues, day: effectiveDate };
      default:
        return kept;
    }
  },
};
