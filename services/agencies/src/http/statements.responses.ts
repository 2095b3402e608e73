import { PolicySet } from '@concert/programme-directory';
import { CalendarDate, Code, inOrderOf, NestedList, Text, YesNo } from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { saysTheSame, statedOfItself } from '../domain/statements/stated-attributes.js';
import type { Stated } from '../views/statements/statements.query.js';

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

export const attributesOf = ({ programme, roles, assertions }: Stated): AttributeResponse[] => {
  const stated = statedOfItself({ ...programme, roles });
  const attributes = new Set([...stated.keys(), ...inOrderOf(assertions, 'attribute').map((each) => each.attribute)]);
  return [...attributes].map((attribute) => {
    const canonical = stated.get(attribute) ?? null;
    const about = assertions.filter((each) => each.attribute === attribute);
    return {
      attribute,
      canonical,
      sources: inOrderOf(about, 'recordedAt', 'assertion').map(({ assertion, value, document, place, recordedAt }) => ({
        assertion,
        value,
        document,
        place,
        recordedAt,
        agrees: canonical === null ? null : saysTheSame(canonical, value),
      })),
    };
  });
};
