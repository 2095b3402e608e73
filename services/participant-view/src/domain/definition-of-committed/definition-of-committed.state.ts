import type { Evolution } from '@concert/event-sourcing';
import type { CommittedDefinition, DefinitionOfCommittedChosen } from './definition-of-committed.events.js';

/** Null: none of its own, the programme's holds. */
export type DefinitionOfCommitted = CommittedDefinition | null;

export const definitionOfCommittedStream = 'definition-of-committed';

export const definitionOfCommitted: Evolution<DefinitionOfCommitted, DefinitionOfCommittedChosen> = {
  initial: null,
  evolve: (_, { data }) => data.definition,
};
