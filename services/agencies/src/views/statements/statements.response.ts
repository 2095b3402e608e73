import { PolicySet } from '@concert/programme-directory';
import { CalendarDate, Code, NestedList, Text, YesNo } from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';

class AssertedSourceResponse {
  @Text({ description: 'Id' })
  readonly assertion: string;

  @Text({ example: '2008-12-31' })
  readonly value: string;

  @Text({ example: 'MPTF Office Gateway, project 00067197' })
  readonly document: string;

  @Text({ nullable: true })
  readonly place: string | null;

  @Text()
  readonly recordedAt: string;

  @YesNo({ nullable: true, description: 'Null where the programme itself says nothing' })
  readonly agrees: boolean | null;
}

/** One attribute: what the programme itself says, and what documents say. */
export class AttributeResponse {
  @Code({ example: 'start' })
  readonly attribute: string;

  @Text({ nullable: true, description: 'What the programme itself says; null: nothing' })
  readonly canonical: string | null;

  @NestedList(() => AssertedSourceResponse)
  readonly sources: readonly AssertedSourceResponse[];
}

/** A version of the rules. */
export class PolicySetVersionResponse extends PolicySet {
  @CalendarDate({ description: 'The day from which it holds' })
  readonly since: string;

  @CalendarDate({ nullable: true, description: 'First day of the next version; null: there is none' })
  readonly until: string | null;

  @YesNo()
  readonly inForce: boolean;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly recordedAt: string;
}
