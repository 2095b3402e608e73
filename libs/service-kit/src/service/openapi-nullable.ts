import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  type?: string;
  nullable?: boolean;
  readonly allOf?: readonly { readonly $ref?: string }[];
}

const schemasIn = function* (value: unknown): Generator<Schema> {
  if (value === null || typeof value !== 'object') return;
  if ('nullable' in value) yield value as Schema;
  for (const member of Object.values(value)) yield* schemasIn(member);
};

/** OpenAPI 3.0 lets a schema be `nullable` only beside a `type`: what refers to another takes over its type. */
export const withTypesOfNullables = (document: OpenAPIObject): OpenAPIObject => {
  const named = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const typeOf = ($ref = ''): string => named[$ref.split('/').at(-1) as string]?.type ?? 'object';
  for (const schema of schemasIn(document))
    if (schema.nullable === false) delete schema.nullable;
    else if (schema.nullable && !schema.type && schema.allOf) schema.type = typeOf(schema.allOf[0]?.$ref);
  return document;
};
