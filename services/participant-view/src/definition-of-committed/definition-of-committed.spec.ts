import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import {
  chooseDefinitionOfCommitted,
  ChooseDefinitionOfCommitted,
  type CommittedDefinition,
  definitionOfCommitted,
  type DefinitionOfCommittedChosen,
} from './definition-of-committed.js';

const given = specification(definitionOfCommitted);
const context: CommandContext = {
  commandId: '00000000-0000-4000-8000-0000000000c1',
  issuedAt: '2011-07-04T09:00:00.000Z',
  actor: { user: 'ilo-finance', organization: 'ILO', role: 'agency-finance' },
  correlationId: 'c1',
};
const choose = (definition: CommittedDefinition) => new ChooseDefinitionOfCommitted({ definition }, context);
const outstandingChosen: DefinitionOfCommittedChosen = {
  type: 'DefinitionOfCommittedChosen',
  data: { definition: 'outstanding', formerly: null },
};

describe("A participant's own definition of committed", () => {
  it('is chosen', () =>
    given()
      .when((state) => chooseDefinitionOfCommitted(state, choose('outstanding')))
      .then(outstandingChosen));

  it('keeps what held before when it changes', () =>
    given(outstandingChosen)
      .when((state) => chooseDefinitionOfCommitted(state, choose('inclusive')))
      .then({ type: 'DefinitionOfCommittedChosen', data: { definition: 'inclusive', formerly: 'outstanding' } }));

  it('does not change when the same is chosen again', () =>
    given(outstandingChosen)
      .when((state) => chooseDefinitionOfCommitted(state, choose('outstanding')))
      .thenNothing());
});
