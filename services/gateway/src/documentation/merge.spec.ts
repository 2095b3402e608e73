import { merge } from './merge.js';

const document = {
  info: { title: 'Budgets' },
  paths: {
    '/programmes/{programme}/summary': {
      get: {
        operationId: 'Summary_read',
        tags: ['budgets'],
        security: [{ bearer: [] }],
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Summary' } } } } },
      },
    },
    '/operations/parked': { get: { operationId: 'Parked', tags: ['operations'] } },
    '/health/ready': { get: {} },
    '/published-events': { get: {} },
  },
  components: {
    schemas: {
      Summary: { properties: { total: { $ref: '#/components/schemas/Money' } } },
      Money: { type: 'object' },
    },
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
  },
};

describe('the description of all services', () => {
  const merged = merge([
    { name: 'budgets', prefix: '/api/budgets', document },
    {
      name: 'view',
      prefix: '/api/views/{participant}',
      document: { paths: { '/notes': { get: {} } }, components: { schemas: { Money: { type: 'string' } } } },
      parameters: [{ name: 'participant', in: 'path' }],
    },
  ]);

  it('has the paths that people call', () => {
    expect(Object.keys(merged.paths)).toEqual([
      '/api/budgets/programmes/{programme}/summary',
      '/api/budgets/operations/parked',
      '/api/views/{participant}/notes',
    ]);
    expect(merged.paths['/api/views/{participant}/notes']).toMatchObject({
      parameters: [{ name: 'participant', in: 'path' }],
    });
  });

  it('tells apart components of the same name, and keeps what refers to them', () => {
    expect(merged.components['schemas']).toEqual({
      'budgets.Summary': { properties: { total: { $ref: '#/components/schemas/budgets.Money' } } },
      'budgets.Money': { type: 'object' },
      'view.Money': { type: 'string' },
    });
    expect(JSON.stringify(merged.paths)).toContain('"#/components/schemas/budgets.Summary"');
  });

  it('names operations and groups by service', () => {
    const operation = (path: string) => (merged.paths[path] as Record<string, object>)['get'];
    expect(operation('/api/budgets/programmes/{programme}/summary')).toMatchObject({
      operationId: 'budgets_Summary_read',
      tags: ['Budgets'],
    });
    expect(operation('/api/budgets/operations/parked')).toMatchObject({ tags: ['Budgets: operations'] });
  });

  it('leaves ways to sign in to the gateway', () => {
    expect(merged.components).not.toHaveProperty('securitySchemes');
    expect(JSON.stringify(merged.paths)).not.toContain('security');
  });
});
