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

/** Adds what holds for every request: the headers a client may send, and problems as the answer to what cannot be done. */
export const withHeadersAndProblems = (document: OpenAPIObject): OpenAPIObject => {
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: problem } };
  for (const path of Object.values(document.paths))
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      operation.parameters = [...(operation.parameters ?? []), ...(method === 'get' ? [] : ofCommands), ...ofAll];
      operation.responses['default'] = {
        description: 'A problem, in the form of RFC 9457',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      };
    }
  return document;
};
