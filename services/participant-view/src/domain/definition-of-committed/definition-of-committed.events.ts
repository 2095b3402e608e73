import type { DomainEvent } from '@concert/event-sourcing';

/** `inclusive`: committed contains what is already disbursed; `outstanding`: only what is still to be paid. */
export const committedDefinitions = ['inclusive', 'outstanding'] as const;
export type CommittedDefinition = (typeof committedDefinitions)[number];

export type DefinitionOfCommittedChosen = DomainEvent<
  'DefinitionOfCommittedChosen',
  { definition: CommittedDefinition; formerly: CommittedDefinition | null }
>;
