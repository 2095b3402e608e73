import { useSyncExternalStore } from 'react';
import { outbox } from './outbox';
import type { KeptCommand } from './store';

/** What this person gave and is not in the record yet. */
export const useOutbox = (): readonly KeptCommand[] => useSyncExternalStore(outbox.subscribe, outbox.state);
