import {
  Code,
  EvidenceDto,
  MomentPageQuery,
  MoneyDto,
  Nested,
  OneOf,
  RecordedRequest,
  Text,
} from '@concert/service-kit';

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

export class FindingsPageQuery extends MomentPageQuery {
  @OneOf(['registers-disagree', 'programme-metadata-missing'], { optional: true })
  rule?: string;

  @OneOf(['open', 'explained', 'resolved'], { optional: true })
  status?: 'open' | 'explained' | 'resolved';
}
