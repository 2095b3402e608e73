import { Code, commandRoutes, RecordedRequest, Text } from '@concert/service-kit';
import { DefineOutcome, DefineOutput } from './results-framework.js';

export class DefineOutcomeDto extends RecordedRequest {
  @Code({ description: 'Number in the results framework', example: '2' })
  code: string;

  @Text()
  title: string;

  @Text({
    optional: true,
    max: 40,
    description: 'What the document calls it, where it has another word',
    example: 'objective',
  })
  originalTerm?: string;
}

export class DefineOutputDto extends RecordedRequest {
  @Code({ example: '2.3' })
  code: string;

  @Code({ description: 'Code of the outcome it contributes to', example: '2' })
  outcome: string;

  @Text()
  title: string;

  @Code({ optional: true, description: 'The participant that leads it', example: 'UNESCO' })
  lead?: string;
}

const at = commandRoutes('programmes/:programme', 'activities');

export const ResultsFrameworkController = at.controller('ResultsFrameworkController', [
  at.post('outcomes', DefineOutcome, DefineOutcomeDto),
  at.post('outputs', DefineOutput, DefineOutputDto),
]);
