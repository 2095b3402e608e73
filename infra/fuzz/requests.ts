import { Buffer } from 'node:buffer';
import { ROLES } from '@concert/permissions';
import fc, { type Arbitrary } from 'fast-check';
import type { Example } from '../matrix/examples.js';
import type { Operation, Parameter, Schema } from '../matrix/operations.js';
import type { Caller } from '../matrix/running-record.js';
import { TEXTS, type Values, wrong } from './values.js';

/** What is right or wrong about a body. */
export const KINDS = ['none', 'as recorded', 'right', 'half right', 'wrong', 'deep', 'long', 'not JSON'] as const;

export interface Sent {
  /** Undefined: nobody is signed in. */
  readonly caller: Caller | undefined;
  readonly kind: (typeof KINDS)[number];
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
}

const OFFICES: Readonly<Record<string, string>> = {
  pmo: 'PMO',
  pmc: 'PMC',
  nsc: 'NSC',
  fund: 'MDG-F',
  auditor: 'AUDIT',
};
const AGENCIES = ['ILO', 'UNESCO', 'MoH', 'UNDP'];
/** Ends a programme: the one that the rest is about stays open. */
const CLOSING = /\/(?:operational|financial)-closure$/;
const OTHER_PROGRAMME = 'MDGF-2000';

const callers: Arbitrary<Caller | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ organization: 'PMO', role: 'pmo' }) },
  {
    weight: 12,
    arbitrary: fc.tuple(fc.constantFrom(...ROLES), fc.constantFrom(...AGENCIES)).map(([role, agency]) => ({
      organization: OFFICES[role] ?? agency,
      role,
    })),
  },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const HEADERS = [
  ...['"3"', '"99999999999999999999999"', 'W/"0"', '*', 'x', 'budgets@1', 'agencies@1', 'activities@0,budgets@1'],
  ...['a'.repeat(201), 'key-1', '\xe9', 'budgets@x', '@'],
];
const BROKEN = ['{', '[]', 'null', '"x"', '1', '{"a":1e999}', '{"__proto__":{"x":1}}', '', '\ufeff{}', '{"a":1,"a":2}'];
const FILES: readonly (string | Buffer)[] = [
  ...['PK\x03\x04xx', 'a,b\n1,2\n', 'Period,Scope\n2009-2,"ILO\n', '"', ','.repeat(5_000), '\n'.repeat(2_000)],
  ...[Buffer.from([0xff]), Buffer.from([0]), Buffer.alloc(100_000, 'a,b\n')],
];
const CURSORS = [
  [1],
  ['a'],
  ['a', 'b'],
  [1, 2],
  ['2009-01-01', 'x'],
  [true, false],
  ['\u0000', 'a'],
  [9e99, 'x'],
  null,
];

const deepBody = fc
  .tuple(fc.integer({ min: 20, max: 5_000 }), fc.constantFrom('{"a":', '['))
  .map(([depth, open]) => `${open.repeat(depth)}1${(open === '[' ? ']' : '}').repeat(depth)}`);
const longBody = fc.constantFrom(
  JSON.stringify({ reason: 'A'.repeat(200_000) }),
  JSON.stringify({ reason: 'A'.repeat(300_000) }),
  JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, nr) => [`m${nr}`, nr]))),
  JSON.stringify({ lines: Array.from({ length: 50_000 }, () => 1) }),
);

/** As UTF-8 writes it: half a surrogate pair cannot be encoded. */
const encoded = (value: unknown): string =>
  encodeURIComponent(Buffer.from(typeof value === 'string' ? value : asJson(value)).toString()) || '%20';

/** Some members of an object replaced by what is wrong. */
const spoilt = (body: unknown): Arbitrary<unknown> => {
  if (body === null || typeof body !== 'object') return fc.oneof({ weight: 3, arbitrary: fc.constant(body) }, wrong);
  if (Array.isArray(body)) return fc.tuple(...body.map(spoilt));
  const members = Object.entries(body).map(([name, value]) => [
    name,
    fc.oneof({ weight: 3, arbitrary: fc.constant(value as unknown) }, { weight: 1, arbitrary: spoilt(value) }),
  ]);
  return fc.record(Object.fromEntries(members) as Record<string, Arbitrary<unknown>>, { noNullPrototype: true });
};

const asJson = (value: unknown): string => JSON.stringify(value) ?? 'null';

/** Every request that may be made of an operation. */
export class Requests {
  constructor(private readonly values: Values) {}

  of(operation: Operation, example: Example): Arbitrary<Sent> {
    const path = this.path(operation, example);
    const headers = this.headers(operation.parameters ?? []);
    return fc
      .record({ caller: callers, path, headers, content: this.content(operation, example) })
      .map(({ content, headers: some, ...rest }) => ({
        ...rest,
        kind: content.kind,
        body: content.body,
        headers: { ...some, ...(content.type && { 'content-type': content.type }) },
      }));
  }

  private path({ route, parameters = [] }: Operation, { path }: Example): Arbitrary<string> {
    const [at = '', given = ''] = path.split('?');
    const address = CLOSING.test(route) ? at.replace('MDGF-1880', OTHER_PROGRAMME) : at;
    const parts = address.split('/');
    const places = route.split('/').flatMap((part, index) => (part.startsWith('{') ? [index] : []));
    const elsewhere = fc
      .tuple(fc.constantFrom(...places, 1), fc.oneof(fc.constantFrom(...TEXTS), fc.constantFrom('ILO', '2010-2', '1')))
      .map(([place, text]) =>
        parts.map((part, index) => (index === place && place > 1 ? encoded(text) : part)).join('/'),
      );
    const queries = parameters
      .filter((each) => each.in === 'query')
      .map(({ name, required, schema }) => this.query(name, required ?? false, schema));
    return fc
      .tuple(
        fc.oneof({ weight: 12, arbitrary: fc.constant(address) }, { weight: 1, arbitrary: elsewhere }),
        fc.oneof({ weight: 1, arbitrary: fc.constant([given]) }, { weight: 2, arbitrary: fc.tuple(...queries) }),
      )
      .map(([to, query]) => [to, query.filter(Boolean).join('&')].filter(Boolean).join('?'));
  }

  private query(name: string, required: boolean, schema: Schema | undefined): Arbitrary<string> {
    const cursor = fc.constantFrom(...CURSORS).map((each) => Buffer.from(asJson(each)).toString('base64url'));
    const value = name === 'cursor' ? fc.oneof(cursor, wrong) : this.values.of(schema, 25, name);
    const said = value.map((each) => `${name}=${encoded(each)}`);
    const odd = fc
      .constantFrom(...TEXTS)
      .chain((text) =>
        fc.constantFrom(`${name}=${encoded(text)}&${name}=2`, `${name}[__proto__]=1`, `${name}[]=x`, `${name}`),
      );
    return fc.oneof(
      { weight: required ? 0 : 6, arbitrary: fc.constant('') },
      { weight: 4, arbitrary: said },
      { weight: 1, arbitrary: odd },
    );
  }

  private headers(parameters: readonly Parameter[]): Arbitrary<Record<string, string>> {
    const names = parameters.filter((each) => each.in === 'header' && each.name !== 'X-Correlation-Id');
    const some = names.map(({ name }) => [
      name,
      fc.oneof({ weight: 15, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...HEADERS) }),
    ]);
    return fc
      .record(Object.fromEntries(some) as Record<string, Arbitrary<string>>, { noNullPrototype: true })
      .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')));
  }

  private content({ requestBody, method }: Operation, example: Example): Arbitrary<Content> {
    const none: Content = { kind: 'none' };
    if (method === 'get' || !requestBody) return fc.constant(none);
    const json = requestBody.content['application/json'];
    const type = Object.keys(requestBody.content)[0];
    if (!json)
      return fc.oneof(
        fc.constant<Content>({ kind: 'as recorded', type: example.type, body: example.body }),
        fc.constantFrom(...FILES).map((body): Content => ({ kind: 'wrong', type, body })),
      );
    const of = (kind: Content['kind'], bodies: Arbitrary<unknown>): Arbitrary<Content> =>
      bodies.map((body) => ({ kind, type: 'application/json', body: typeof body === 'string' ? body : asJson(body) }));
    const recorded: unknown = JSON.parse(example.body ?? '{}');
    return fc.oneof(
      { weight: 4, arbitrary: of('as recorded', fc.constant(recorded)) },
      { weight: 5, arbitrary: of('right', this.values.of(json.schema, 0)) },
      { weight: 4, arbitrary: of('half right', fc.oneof(this.values.of(json.schema, 4), spoilt(recorded))) },
      { weight: 3, arbitrary: of('wrong', fc.oneof(this.values.of(json.schema, 40), wrong.map(asJson))) },
      { weight: 1, arbitrary: of('deep', deepBody) },
      { weight: 1, arbitrary: of('long', longBody) },
      { weight: 1, arbitrary: of('not JSON', fc.constantFrom(...BROKEN)) },
    );
  }
}

interface Content {
  readonly kind: Sent['kind'];
  readonly type?: string;
  readonly body?: string | Buffer;
}
