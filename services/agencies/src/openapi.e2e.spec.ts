import { standIn, TestPlatform } from '@concert/test-kit/platform';
import { agencies } from './agencies.module.js';

interface Described {
  readonly paths: Record<string, Record<string, { readonly responses: Record<string, { content?: object }> }>>;
  readonly components: {
    readonly schemas: Record<string, { readonly properties?: Record<string, { additionalProperties?: boolean }> }>;
  };
}

describe('The API description', () => {
  let platform: TestPlatform;
  let described: Described;

  beforeAll(async () => {
    platform = await TestPlatform.start(agencies, standIn('budgets'), standIn('reviews'));
    const pmo = await platform.as('PMO', 'pmo');
    described = (await pmo.get('agencies', '/openapi.json').expect(200)).body as Described;
  }, 60_000);
  afterAll(() => platform.close());

  it('says what every query answers', () => {
    const silent = Object.entries(described.paths)
      .filter(([path, { get }]) => path.startsWith('/programmes') && get && !get.responses['200']?.content)
      .map(([path]) => path);
    expect(silent).toEqual([]);
  });

  it('names the fields of every object but those of events and refusals', () => {
    const unnamed = Object.entries(described.components.schemas).flatMap(([schema, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, { additionalProperties }]) => additionalProperties === true)
        .map(([property]) => `${schema}.${property}`),
    );
    expect(unnamed.filter((each) => !/^(Problem|RecordedFact|ImportOrderResponse)\./.test(each))).toEqual([]);
  });
});
