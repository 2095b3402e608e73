import type { Contract } from '../contract.js';
import { record } from '../fields.js';
import type { Meanings } from './meanings.js';

interface JsonSchema {
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly [keyword: string]: unknown;
}

const described = (schema: JsonSchema, meanings: Meanings, path = ''): JsonSchema => {
  const { items, anyOf, properties } = schema;
  const parts = Object.entries(properties ?? {}).map(([name, part]) => {
    const place = path ? `${path}.${name}` : name;
    return [name, { description: meanings.get(place) || undefined, ...described(part, meanings, place) }];
  });
  return {
    ...schema,
    ...(items && { items: described(items, meanings, path) }),
    ...(anyOf && { anyOf: anyOf.map((each) => described(each, meanings, path)) }),
    ...(properties && { properties: Object.fromEntries(parts) }),
  };
};

/** The JSON Schema of a contract's data, its docstrings as descriptions: for those who read Concert's events elsewhere. */
export const jsonSchemaOf = (contract: Contract, meanings: Meanings): JsonSchema => {
  // As text and back: what TypeBox notes for itself stays behind.
  const schema = JSON.parse(JSON.stringify(record(contract.fields))) as JsonSchema;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: contract.type,
    description: meanings.get(''),
    ...described(schema, meanings),
  };
};
