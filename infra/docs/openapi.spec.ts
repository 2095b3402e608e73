import { createConfig, lintFromString } from '@redocly/openapi-core';
import { openApiDocuments } from './openapi-documents.js';

const RULES = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'operation-operationId-unique': 'error',
  'operation-parameters-unique': 'error',
  'path-parameters-defined': 'error',
  'no-identical-paths': 'error',
  'no-invalid-media-type-examples': 'error',
  'no-invalid-schema-examples': 'error',
} as const;

const faultsOf = async (document: object): Promise<string[]> => {
  const config = await createConfig({ rules: RULES });
  const found = await lintFromString({ source: JSON.stringify(document), config });
  return found.map(({ ruleId, message, location: [place] }) => `${ruleId}: ${message} (${place?.pointer ?? ''})`);
};

describe('the OpenAPI documents', () => {
  let documents: ReadonlyMap<string, object>;
  beforeAll(async () => {
    documents = await openApiDocuments();
  });

  it('are written from the code alone, one a service, one for the views, one for everything', () =>
    expect([...documents.keys()]).toEqual([
      ...['agencies', 'activities', 'budgets', 'recommendations', 'reviews'],
      ...['view', 'concert'],
    ]));

  it('are OpenAPI', async () => {
    const faults: Record<string, string[]> = {};
    for (const [name, document] of documents) {
      const found = await faultsOf(document);
      if (found.length > 0) faults[name] = found.slice(0, 10);
    }
    expect(faults).toEqual({});
  });

  it('describe what the gateway answers itself', () => {
    const { paths } = documents.get('concert') as { paths: Record<string, { get?: { security?: object } }> };
    for (const path of ['/api/settings', '/api/permissions', '/api/operations', '/api/live'])
      expect(paths[path]?.get).toBeDefined();
    expect(paths['/api/settings']?.get?.security).toEqual([{}]);
    expect(Object.keys(paths).filter((path) => /\/(health|metrics|published-events|live)$/.test(path))).toEqual([
      '/api/live',
    ]);
  });
});
