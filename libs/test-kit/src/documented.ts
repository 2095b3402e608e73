interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

interface Description {
  readonly paths: Readonly<
    Record<string, { get?: { responses: Record<string, { content?: Record<string, { schema: Schema }> }> } }>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isInteger(value)) return 'integer';
  return typeof value;
};

const matchesType = (type: string, value: unknown): boolean =>
  kindOf(value) === type || (type === 'number' && typeof value === 'number');

/** Where a body is not what its service's API description says of it, fields that it leaves out included. */
export const undocumentedIn = (description: object, path: string, body: unknown): string[] => {
  const { paths, components } = description as Description;
  const answer = paths[path]?.get?.responses['200']?.content?.['application/json']?.schema;
  if (!answer) return [`${path} does not say what it answers`];

  const faultsOf = (schema: Schema, value: unknown, place: string): string[] => {
    if (value === null && schema.nullable) return [];
    const parts = [...(schema.allOf ?? []), ...(schema.$ref ? [named(schema.$ref)] : [])];
    if (parts.length > 0) return parts.flatMap((part) => faultsOf(part, value, place));
    if (schema.type && !matchesType(schema.type, value)) return [`${place} is ${kindOf(value)}, not ${schema.type}`];
    if (schema.enum && !schema.enum.includes(value)) return [`${place} is ${JSON.stringify(value)}`];
    if (Array.isArray(value)) return value.flatMap((each, at) => faultsOf(schema.items ?? {}, each, `${place}[${at}]`));
    return kindOf(value) === 'object' ? faultsOfObject(schema, value as Record<string, unknown>, place) : [];
  };
  const named = (reference: string): Schema => components.schemas[reference.split('/').at(-1) ?? ''] ?? {};
  const faultsOfObject = (schema: Schema, value: Record<string, unknown>, place: string): string[] => {
    const { properties = {}, required = [], additionalProperties = false } = schema;
    const missing = required.filter((name) => !(name in value)).map((name) => `${place}.${name} is missing`);
    const present = Object.entries(value).flatMap(([name, each]) => {
      const known = properties[name] ?? additionalProperties;
      if (known === true) return [];
      return known ? faultsOf(known, each, `${place}.${name}`) : [`${place}.${name} is not described`];
    });
    return [...missing, ...present];
  };
  return faultsOf(answer, body, 'body');
};
