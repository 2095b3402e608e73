import { PORTFOLIO } from '@concert/event-sourcing';
import { type CommandEntry, commandsOn } from '@concert/service-kit';
import { ours } from '../participant/own-programmes.query.js';
import * as definitions from './definition-of-committed.js';

const on = commandsOn({
  evolution: definitions.definitionOfCommitted,
  stream: () => definitions.definitionOfCommittedStream,
});

export const definitionOfCommittedCommands: readonly CommandEntry[] = [
  on(definitions.ChooseDefinitionOfCommitted, {
    owners: ours,
    programme: () => PORTFOLIO,
    decide: definitions.chooseDefinitionOfCommitted,
  }),
];
