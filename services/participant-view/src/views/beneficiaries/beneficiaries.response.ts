import { NestedList, Text, WholeNumber } from '@concert/service-kit';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import type { Answered, PersonalFacts } from '../../beneficiary/beneficiary.js';
import { BeneficiaryRow } from './beneficiaries.view.js';

/** A card without anything that tells who it is. */
export class BeneficiaryListedResponse extends OmitType(BeneficiaryRow, ['sealed', 'baselineSealed', 'endSealed']) {}

class AnsweredResponse {
  @Text()
  readonly question: string;

  @Text()
  readonly answer: string;
}

class CardReadResponse {
  @Text()
  readonly user: string;

  @Text()
  readonly organization: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at: string;
}

/** A card opened with the person's key; everything that was sealed is null once the person is erased. */
export class BeneficiaryCardResponse extends BeneficiaryListedResponse {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  readonly personal: PersonalFacts | null;

  @ApiProperty({ type: [AnsweredResponse], nullable: true })
  readonly baseline: readonly Answered[] | null;

  @ApiProperty({ type: [AnsweredResponse], nullable: true })
  readonly end: readonly Answered[] | null;

  @NestedList(() => CardReadResponse, {
    description: 'Who opened the card before and when last, the latest first, at most 20',
  })
  readonly readBy: readonly CardReadResponse[];
}

export class CountedCellResponse {
  @Text()
  readonly sex: string;

  @Text()
  readonly ageBand: string;

  @WholeNumber({ nullable: true, description: 'Null where so few are counted that they might be recognised' })
  readonly count: number | null;
}

/** Numbers that may leave this database. */
export class BeneficiaryCountsResponse {
  @NestedList(() => CountedCellResponse)
  readonly cells: readonly CountedCellResponse[];

  @WholeNumber({ nullable: true, description: 'Null where it would tell the only cell that is withheld' })
  readonly total: number | null;

  @Text({ nullable: true })
  readonly note: string | null;
}
