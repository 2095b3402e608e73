import { OneOf } from '@concert/service-kit';
import {
  type CommittedDefinition,
  committedDefinitions,
} from '../../definition-of-committed/definition-of-committed.js';

export class DefinitionResponse {
  @OneOf(committedDefinitions, { nullable: true, description: "Null while the programme's holds" })
  readonly definition: CommittedDefinition | null;
}

/** In which sense this participant reads committed figures, and whose definition that is. */
export class DefinitionInUseResponse {
  @OneOf(committedDefinitions)
  readonly definition: CommittedDefinition;

  @OneOf(['this participant', 'the policy set', 'nobody'])
  readonly chosenBy: 'this participant' | 'the policy set' | 'nobody';
}
