import { commandRoutes, OneOf, RecordedRequest } from '@concert/service-kit';
import {
  ChooseDefinitionOfCommitted,
  type CommittedDefinition,
  committedDefinitions,
} from './definition-of-committed.js';

export class ChooseDefinitionOfCommittedDto extends RecordedRequest {
  @OneOf(committedDefinitions)
  definition: CommittedDefinition;
}

const at = commandRoutes('definition-of-committed', 'participant view');

export const DefinitionOfCommittedController = at.controller('DefinitionOfCommittedController', [
  at.put('', ChooseDefinitionOfCommitted, ChooseDefinitionOfCommittedDto, { status: 204 }),
]);
