import { Code, commandRoutes, Nested, ReasonedRequest, RecordedRequest, Text } from '@concert/service-kit';
import { CorrectOutcome, CorrectOutput } from './corrections.js';
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

export class NewOutcomeValuesDto {
  @Text({ optional: true })
  title?: string;

  @Text({
    optional: true,
    nullable: true,
    max: 40,
    description: 'What the document calls it; null: it has no other word',
    example: 'objective',
  })
  originalTerm?: string | null;
}

export class CorrectOutcomeDto extends ReasonedRequest {
  @Nested(() => NewOutcomeValuesDto, { description: 'Only what is corrected' })
  newValues: NewOutcomeValuesDto;
}

export class NewOutputValuesDto {
  @Text({ optional: true })
  title?: string;

  @Code({ optional: true, nullable: true, description: 'The participant that leads it; null: none is named' })
  lead?: string | null;
}

export class CorrectOutputDto extends ReasonedRequest {
  @Nested(() => NewOutputValuesDto, { description: 'Only what is corrected' })
  newValues: NewOutputValuesDto;
}

const at = commandRoutes('programmes/:programme', 'activities');

export const ResultsFrameworkController = at.controller('ResultsFrameworkController', [
  at.post('outcomes', DefineOutcome, DefineOutcomeDto),
  at.post('outputs', DefineOutput, DefineOutputDto),
  // What is corrected is true from the day of the definition.
  at.post('outcomes/:outcome/correction', CorrectOutcome, CorrectOutcomeDto, {
    status: 204,
    data: ({ effectiveDate: _, ...correction }) => correction,
  }),
  at.post('outputs/:output/correction', CorrectOutput, CorrectOutputDto, {
    status: 204,
    data: ({ effectiveDate: _, ...correction }) => correction,
  }),
]);
