import type { OpenAPIObject } from '@nestjs/swagger';
import { withTypesOfNullables } from './openapi-nullable.js';

it('gives what may be null and refers to another the type of that other', () => {
  const nullable = (name: string) => ({ nullable: true, allOf: [{ $ref: `#/components/schemas/${name}` }] });
  const document = {
    components: {
      schemas: {
        Money: { type: 'object' },
        Status: { type: 'string', enum: ['open'] },
        Row: { type: 'object', properties: { money: nullable('Money'), status: nullable('Status') } },
      },
    },
  };
  const { components } = withTypesOfNullables(document as unknown as OpenAPIObject);
  expect(components?.schemas?.['Row']).toEqual({
    type: 'object',
    properties: {
      money: { ...nullable('Money'), type: 'object' },
      status: { ...nullable('Status'), type: 'string' },
    },
  });
});
