import { standIn, TestPlatform } from '@concert/test-kit/platform';
import { budgets } from './budgets.module.js';

interface Described {
  readonly paths: Record<string, Record<string, { readonly responses: Record<string, { content?: object }> }>>;
  readonly components: {
    readonly schemas: Record<string, { readonly properties?: Record<string, { additionalProperties?: boolean }> }>;
  };
}

/** Templates of imports are files. */
const isAnswer = (path: string): boolean => path.startsWith('/programmes/') && !path.endsWith('/template');

describe('The API description', () => {
  let platform: TestPlatform;
  let described: Described;

  beforeAll(async () => {
    platform = await TestPlatform.start(
      ...['agencies', 'activities', 'recommendations', 'reviews'].map(standIn),
      budgets,
    );
    const pmo = await platform.as('PMO', 'pmo');
    described = (await pmo.get('budgets', '/openapi.json').expect(200)).body as Described;
  });
  afterAll(() => platform.close());

  it('says what every query answers', () => {
    const silent = Object.entries(described.paths)
      .filter(([path, { get }]) => isAnswer(path) && get && !get.responses['200']?.content)
      .map(([path]) => path);
    expect(silent).toEqual([]);
  });

  it('names the fields of every object but those of events, requests and refusals', () => {
    const unnamed = Object.entries(described.components.schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, { additionalProperties }]) => additionalProperties === true)
        .map(([property]) => `${name}.${property}`),
    );
    expect(unnamed.toSorted()).toEqual(['ImportOrderResponse.body', 'Problem.facts', 'RecordedFact.data']);
  });
});
