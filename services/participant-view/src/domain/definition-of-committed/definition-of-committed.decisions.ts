import type { ChooseDefinitionOfCommitted } from './definition-of-committed.commands.js';
import type { DefinitionOfCommittedChosen } from './definition-of-committed.events.js';
import type { DefinitionOfCommitted } from './definition-of-committed.state.js';

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
