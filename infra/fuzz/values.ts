import fc, { type Arbitrary } from 'fast-check';
import type { Schema } from '../matrix/operations.js';

/** Text that programs have stumbled over. */
export const TEXTS = [
  ...['', 'a', ' ', '\t', 'A'.repeat(600), 'A'.repeat(10_001), '\u0000', 'a\u0000b', '\ud800', 'x\udfff', '\ufeff'],
  ...[
    '\u202e\u202dabc',
    '😀'.repeat(50),
    'é'.repeat(10),
    "'; drop table x;--",
    '" or 1=1',
    '<script>alert(1)</script>',
  ],
  ...['=HYPERLINK("http://x")', '{{7*7}}', '${7*7}', '../../etc/passwd', '%00', '%2e%2e', '__proto__', 'constructor'],
  ...['toString', 'null', 'undefined', 'NaN', '-1', '0', '1e400', '9'.repeat(40), '2009-02-30', '0000-00-00'],
  ...['9999-12-31', '10000-01-01', '-2009-01-01', '2009-1', '2009-2', 'MDGF-1880', 'ILO', 'USD', '780000.00', '0.00'],
  ...['-0.01', '999999999999999.99', `${'1'.repeat(16)}.00`, '\r\nX: y', 'İ', 'ß', '\u2028', 'null\n', '{"a":1}', '[]'],
  ...['00000000-0000-0000-0000-000000000000', '0001-01-01', '1000-01-01', '🇨🇳', '\u0301'.repeat(200)],
];
const NUMBERS = [0, 1, -1, 0.5, 2147483647, 2147483648, -2147483648, 2 ** 53 + 2, 1e21, 1e308, -0, 5, 100];
const own = (json: string): unknown => JSON.parse(json) as unknown;
const WRONG_KINDS = [
  ...[null, true, false, [], {}, [[]], [null], { a: { b: {} } }, own('{"__proto__":{"x":1}}')],
  ...[{ constructor: { prototype: {} } }, { toString: 1 }, { length: 1e9 }, Array<number>(50).fill(1)],
];
const DATES = ['2009-12-31', '2010-06-30', '2012-01-01', '2009-02-28', '0001-01-01', '9999-12-31'];
const PERIODS = ['2009-2', '2010-1', '2010-2', '1900-1', '2099-2'];
const CODES = ['ILO', 'UNICEF', 'MoH', 'PMO', 'NSC', 'PMC', 'UNESCO', 'UNDP', '2.3', '1.2', '2'];
const MONEY = ['20000.00', '0', '0.01', '999999999999999.99', '1.1'];
const DEEPEST = 6;

/** A member of a request that is not as it should be. */
export const wrong: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(...WRONG_KINDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** Makes values after the schemas of the OpenAPI document. */
export class Values {
  /**
   * @param ids  of what the record holds
   */
  constructor(
    private readonly schemas: Readonly<Record<string, Schema>>,
    private readonly ids: readonly string[],
  ) {}

  /** @param share  of a hundred members, how many are wrong */
  of(given: Schema | undefined, share: number, name = '', depth = 0): Arbitrary<unknown> {
    const right = this.right(this.resolved(given), share, name, depth);
    return share === 0
      ? right
      : fc.oneof({ weight: 100 - share, arbitrary: right }, { weight: share, arbitrary: wrong });
  }

  private resolved(schema: Schema = {}): Schema {
    if (schema.$ref) return this.resolved(this.schemas[schema.$ref.split('/').at(-1) ?? '']);
    return schema.allOf?.length === 1 ? this.resolved(schema.allOf[0]) : schema;
  }

  private right(schema: Schema, share: number, name: string, depth: number): Arbitrary<unknown> {
    const either = schema.oneOf ?? schema.anyOf;
    if (either) return fc.oneof(...either.map((each) => this.of(each, share, name, depth)));
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (depth > DEEPEST) return fc.constant(null);
    switch (schema.type) {
      case 'object':
        return this.object(schema, share, depth);
      case 'array':
        return fc.array(this.of(schema.items, share, name, depth + 1), { maxLength: 3 });
      case 'integer':
      case 'number':
        return fc.oneof(
          fc.integer({ min: schema.minimum ?? 0, max: Math.max(schema.minimum ?? 0, schema.maximum ?? 5) }),
          fc.constantFrom(1, 2, 3, 2009, 2010),
        );
      case 'boolean':
        return fc.boolean();
      default:
        return this.text(schema, name);
    }
  }

  private object({ properties = {}, required = [] }: Schema, share: number, depth: number): Arbitrary<unknown> {
    const members = Object.entries(properties).map(
      ([name, schema]) => [name, this.of(schema, share, name, depth + 1)] as const,
    );
    return fc.record(Object.fromEntries(members), {
      requiredKeys: required.filter((name) => name in properties),
      noNullPrototype: true,
    });
  }

  private text({ format, pattern = '', example, maxLength = 60 }: Schema, name: string): Arbitrary<unknown> {
    if (format === 'date') return fc.constantFrom(...DATES);
    if (name === 'currency') return fc.constantFrom('USD', 'USD', 'USD', 'EUR');
    if (name === 'period') return fc.constantFrom(...PERIODS);
    if (pattern.startsWith('^(0|')) return fc.constantFrom(...MONEY);
    const ids = this.ids.length > 0 ? [fc.constantFrom(...this.ids)] : [];
    if (format === 'uuid') return fc.oneof(fc.uuid(), ...ids);
    const codes = pattern.startsWith('^[A-Za-z0-9]');
    if (pattern && !codes) return fc.stringMatching(new RegExp(pattern));
    if (codes) return fc.oneof(fc.constantFrom(...CODES), fc.constantFrom(...CODES), ...ids);
    const words = fc.oneof(fc.constant('Some words'), fc.lorem({ maxCount: 4 }), fc.string({ maxLength }));
    return typeof example === 'string' ? fc.oneof(fc.constant(example), words, ...ids) : fc.oneof(words, ...ids);
  }
}
