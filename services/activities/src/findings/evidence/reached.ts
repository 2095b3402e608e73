import type { EventReference } from '@concert/findings';
import type { Reached, RegisterEntryRecorded } from '../../register-entry/register-entry.js';
import { type Part, referenceTo } from './part.js';

/** How many an entry of the register says that it reached. */
export interface KnownReach {
  readonly title: string;
  readonly reached: Reached;
  readonly event: EventReference;
}

export const reached: Part<readonly KnownReach[], RegisterEntryRecorded> = {
  types: ['RegisterEntryRecorded'],
  nothing: [],
  withEvent: (known, recorded) => {
    const { title, reached: told } = recorded.data;
    return told === undefined ? known : [...known, { title, reached: told, event: referenceTo(recorded) }];
  },
};
