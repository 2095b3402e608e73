import { Command, type DomainEvent, type Evolution } from '@concert/event-sourcing';

/** `inclusive`: committed contains what is already disbursed; `outstanding`: only what is still to be paid. */
export const committedDefinitions = ['inclusive', 'outstanding'] as const;
export type CommittedDefinition = (typeof committedDefinitions)[number];

export type DefinitionOfCommittedChosen = DomainEvent<
  'DefinitionOfCommittedChosen',
  { definition: CommittedDefinition; formerly: CommittedDefinition | null }
>;

export class ChooseDefinitionOfCommitted extends Command<{
  definition: CommittedDefinition;
  effectiveDate?: string;
}> {}

/** Null: none of its own, the programme's holds. */
export type DefinitionOfCommitted = CommittedDefinition | null;

export const definitionOfCommittedStream = 'definition-of-committed';

export const definitionOfCommitted: Evolution<DefinitionOfCommitted, DefinitionOfCommittedChosen> = {
  initial: null,
  evolve: (_, { data }) => data.definition,
};

/** Choosing what is in use changes nothing. */
export const chooseDefinitionOfCommitted = (
  formerly: DefinitionOfCommitted,
  { data: { definition, effectiveDate } }: ChooseDefinitionOfCommitted,
): DefinitionOfCommittedChosen[] =>
  definition === formerly
    ? []
    : [
        {
          type: 'DefinitionOfCommittedChosen',
          data: { definition, formerly },
          ...(effectiveDate && { effectiveDate }),
        },
      ];
