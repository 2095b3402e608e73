import { CalendarDate, Code, NestedList, OneOf, Text, WholeNumber } from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import type { Answered, PersonalFacts } from '../../beneficiary/beneficiary.js';

/** A card without anything that tells who it is. */
export class BeneficiaryListedResponse {
  @Text({ description: 'Id' })
  readonly beneficiary: string;

  @Code()
  readonly programme: string;

  @OneOf(['held', 'erased'])
  readonly status: 'held' | 'erased';

  @Text()
  readonly sex: string;

  @Text()
  readonly ageBand: string;

  @CalendarDate()
  readonly openedOn: string;

  @CalendarDate({ nullable: true })
  readonly baselineOn: string | null;

  @CalendarDate({ nullable: true })
  readonly endOn: string | null;
}

class AnsweredResponse {
  @Text()
  readonly question: string;

  @Text()
  readonly answer: string;
}

/** A card opened with the person's key; everything that was sealed is null once the person is erased. */
export class BeneficiaryCardResponse extends BeneficiaryListedResponse {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  readonly personal: PersonalFacts | null;

  @ApiProperty({ type: [AnsweredResponse], nullable: true })
  readonly baseline: readonly Answered[] | null;

  @ApiProperty({ type: [AnsweredResponse], nullable: true })
  readonly end: readonly Answered[] | null;
}

class CountedCellResponse {
  @Text()
  readonly sex: string;

  @Text()
  readonly ageBand: string;

  @WholeNumber({ nullable: true, description: 'Null where so few are counted that they might be recognised' })
  readonly count: number | null;
}

export class BeneficiaryCountsResponse {
  @NestedList(() => CountedCellResponse)
  readonly cells: readonly CountedCellResponse[];

  @WholeNumber({ nullable: true, description: 'Null where it would tell the only cell that is withheld' })
  readonly total: number | null;

  @Text({ nullable: true })
  readonly note: string | null;
}
