import type { EventReference } from '@concert/findings';
import type { RegisterEntryEvent } from '../../register-entry/register-entry.js';
import { type Part, referenceTo } from './part.js';

export interface KnownResearch {
  readonly entry: string;
  readonly title: string;
  readonly byWhom: readonly string[];
  readonly sexDisaggregated: boolean;
  readonly isDropped: boolean;
  readonly on: string;
  readonly events: readonly EventReference[];
}

/** Research in the register, by id of the entry. */
export type Research = ReadonlyMap<string, KnownResearch>;

export const research: Part<Research, RegisterEntryEvent> = {
  types: ['RegisterEntryRecorded', 'RegisterEntryFollowedUp'],
  nothing: new Map(),
  withEvent: (known, recorded) => {
    const event = referenceTo(recorded);
    if (recorded.type === 'RegisterEntryRecorded') {
      const { entry, kind, title, byWhom, sexDisaggregated = false } = recorded.data;
      if (kind !== 'research') return known;
      const on = recorded.effectiveDate;
      return new Map(known).set(entry, {
        entry,
        title,
        byWhom,
        sexDisaggregated,
        isDropped: false,
        on,
        events: [event],
      });
    }
    const { entry, status, sexDisaggregated } = recorded.data;
    const before = known.get(entry);
    if (!before) return known;
    return new Map(known).set(entry, {
      ...before,
      sexDisaggregated: sexDisaggregated ?? before.sexDisaggregated,
      isDropped: status === 'dropped',
      events: [...before.events, event],
    });
  },
};
