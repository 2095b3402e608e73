import { Code, EvidenceDto, MoneyDto, Nested, RecordedRequest, Text, commandRoutes } from '@concert/service-kit';
import { RecordAssertion, StateTotalBudget, WithdrawAssertion } from './statements.decisions.js';

export class StateTotalBudgetDto extends RecordedRequest {
  @Nested(() => MoneyDto)
  totalBudget: MoneyDto;
}

/** The document is part of what is said: it cannot be left out as with other commands. */
export class RecordAssertionDto {
  @Code({
    description:
      'title, start, end, total-budget, status, participating-un-organizations, national-partners, or a word of its own',
    example: 'start',
  })
  attribute: string;

  @Text({ description: 'As the document has it; dates as YYYY-MM-DD or YYYY-MM, amounts as `6600000.00 USD`' })
  value: string;

  @Nested(() => EvidenceDto)
  evidence: EvidenceDto;

  @Text({ optional: true, max: 2000 })
  reason?: string;
}

const at = commandRoutes('programmes/:programme', 'agencies');

/** What a programme says of itself, and what documents say of it. */
export const StatementsController = at.controller('StatementsController', [
  at.put('total-budget', StateTotalBudget, StateTotalBudgetDto, { status: 204 }),
  at.post('assertions', RecordAssertion, RecordAssertionDto, {
    newIds: { assertion: 'assertion' },
    // The document is what is said here, not only where it was read.
    data: (sent, { evidence }) => ({ ...sent, document: evidence?.document ?? '', place: evidence?.place }),
  }),
  at.post('assertions/:assertion/withdrawal', WithdrawAssertion, RecordedRequest, { status: 204 }),
]);
