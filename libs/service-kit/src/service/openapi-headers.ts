import type { OpenAPIObject } from '@nestjs/swagger';

const text = { type: 'string' } as const;

const header = (name: string, description: string, example: string) => ({
  name,
  in: 'header' as const,
  required: false,
  description,
  example,
  schema: text,
});

const ofCommands = [
  header('Idempotency-Key', 'Sent again with the same key, a request gives the first answer', 'advance-2009'),
  header('If-Match', 'The ETag of a former answer: 412 when somebody else came first', '"3"'),
];
const ofAll = [
  header('Min-Position', 'Waits until the view holds the Log-Position of a command', 'budgets@1234'),
  header('X-Correlation-Id', 'Found again in every answer, event and log line', 'closing-of-june'),
];

const problem = {
  type: 'object' as const,
  required: ['type', 'title', 'status', 'detail', 'code', 'instance', 'correlationId'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' as const },
    detail: { ...text, description: 'What went wrong, for a person' },
    code: { ...text, description: 'Stable, for a program' },
    instance: text,
    correlationId: text,
    errors: {
      type: 'array' as const,
      description: 'Every field at fault',
      items: { type: 'object' as const, properties: { field: text, message: text } },
    },
    facts: { type: 'object' as const, description: 'What a rule compared', additionalProperties: true },
  },
};

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Parts of the path of which a controller says nothing, since it takes them together. */
const undescribed = (place: string, described: readonly object[]) => {
  const known = new Set(
    described.flatMap((parameter) => ('in' in parameter && parameter.in === 'path' ? [nameOf(parameter)] : [])),
  );
  return [...place.matchAll(/{(\w+)}/g)]
    .map(([, name]) => name as string)
    .filter((name) => !known.has(name))
    .map((name) => ({ name, in: 'path' as const, required: true, schema: text }));
};

const nameOf = (parameter: object): unknown => ('name' in parameter ? parameter.name : undefined);

/** Adds what holds for every request: the parts of its path, the headers a client may send, and problems as the answer to what cannot be done. */
export const withHeadersAndProblems = (document: OpenAPIObject): OpenAPIObject => {
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: problem } };
  for (const [place, path] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      const described = operation.parameters ?? [];
      operation.parameters = [
        ...described,
        ...undescribed(place, described),
        ...(method === 'get' ? [] : ofCommands),
        ...ofAll,
      ];
      operation.responses['default'] = {
        description: 'A problem, in the form of RFC 9457',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      };
    }
  return document;
};
