import type { Evolution } from '@concert/event-sourcing';
import type { EntryStatus, RegisterEntryEvent } from './register-entry.events.js';

export type RegisterEntry =
  | { readonly status: 'unrecorded' }
  | { readonly status: 'recorded'; readonly byWhom: readonly string[]; readonly standing: EntryStatus | null };

export const registerEntryStream = (id: string): string => `register-entry-${id}`;

const evolve = (entry: RegisterEntry, { type, data }: RegisterEntryEvent): RegisterEntry => {
  switch (type) {
    case 'RegisterEntryRecorded':
      return { status: 'recorded', byWhom: data.byWhom, standing: data.status ?? null };
    case 'RegisterEntryFollowedUp':
      return entry.status === 'recorded' ? { ...entry, standing: data.status } : entry;
  }
};

export const registerEntry: Evolution<RegisterEntry, RegisterEntryEvent> = {
  initial: { status: 'unrecorded' },
  evolve,
};
