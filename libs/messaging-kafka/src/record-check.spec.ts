import { generateKeyPairSync } from 'node:crypto';
import type { PublishedMessage } from '@concert/messaging';
import { type RecordText, toRecord } from './cloud-events.js';
import { silent } from './logger.js';
import { check, type Known } from './record-check.js';
import { RecordsSetAside } from './set-aside.js';
import { signed, signedTogether } from './signature.js';

const message: PublishedMessage = {
  id: '0197a5c0-0000-7000-8000-000000000001',
  type: 'budgets.BudgetAllocated.v1',
  source: 'budgets',
  stream: 'BudgetLedger-ILO',
  streamVersion: 1,
  position: 7n,
  previous: 5n,
  programme: 'MDGF-1880',
  effectiveDate: '2009-01-09',
  recordedAt: '2026-01-05T09:00:00.123456Z',
  actor: { user: 'lin', organization: 'ILO', role: 'agency-finance' },
  correlationId: 'c',
  causationId: 'c',
  visibility: 'shared',
  data: { amount: '780000.00' },
};
const [budgets, stranger, former] = [0, 1, 2].map(() => generateKeyPairSync('ed25519'));
const known = { source: 'budgets', keys: [budgets!.publicKey, former!.publicKey], reached: () => 7n };
const genuine = signed(toRecord(message), budgets!.privateKey);

const checked = (record: RecordText, by: Known = known) =>
  check({ topic: 'concert.budgets', partition: 0, offset: '0', ...record }, by);
const kindOf = (record: RecordText, by?: Known): string => checked(record, by).kind;
const withHeaders = (headers: Record<string, string>): RecordText => ({
  ...genuine,
  headers: { ...genuine.headers, ...headers },
});

describe('S15: a record', () => {
  it('counts when its source signed it, also with an earlier key', () => {
    expect(checked(genuine)).toMatchObject({ kind: 'signed', message });
    expect(kindOf(signed(toRecord(message), former!.privateKey))).toBe('signed');
  });

  it('is doubtful without a signature, without a key to check it, or signed by somebody else', () => {
    expect(kindOf(toRecord(message))).toBe('doubtful');
    expect(kindOf(genuine, { ...known, keys: [] })).toBe('doubtful');
    expect(kindOf(signed(toRecord(message), stranger!.privateKey))).toBe('doubtful');
    expect(kindOf(withHeaders({ ce_signature: 'no signature' }))).toBe('doubtful');
  });

  it.each(Object.keys(toRecord(message).headers).filter((name) => name.startsWith('ce_')))(
    'does not count when its %s was changed',
    (name) => expect(kindOf(withHeaders({ [name]: '9' }))).not.toBe('signed'),
  );

  it('does not count when its data was changed, or something was added', () => {
    expect(kindOf({ ...genuine, value: '{"amount":"1000000.00"}' })).toBe('doubtful');
    expect(kindOf(withHeaders({ ce_reason: 'corrected' }))).toBe('doubtful');
  });

  it('is passed over, signed or not, when it lies behind the cursor', () => {
    const beyond = { ...known, reached: () => 8n };
    expect(kindOf(genuine, beyond)).toBe('passed');
    expect(kindOf(toRecord(message), beyond)).toBe('passed');
  });

  it('is foreign when it names another source than its topic, whoever signed it', () => {
    const elsewhere = toRecord({ ...message, source: 'activities' });
    expect(kindOf(elsewhere)).toBe('foreign');
    expect(kindOf(signed(elsewhere, budgets!.privateKey))).toBe('foreign');
  });

  it.each([
    ['nothing', { value: null, headers: {} }],
    ['no headers', { value: '{}', headers: {} }],
    ['another version of CloudEvents', withHeaders({ ce_specversion: '2.0' })],
    ['a position that is no number', withHeaders({ ce_position: 'abc' })],
    ['a position that no log reaches', withHeaders({ ce_position: '9'.repeat(30) })],
    ['a programme of any length', withHeaders({ ce_programme: 'x'.repeat(100_000) })],
  ])('cannot be read with %s', (_, record) => expect(kindOf(record)).toBe('unreadable'));
});

describe.each([2, 3, 15, 16, 17, 100])('S15: each of %i records that are signed together', (count) => {
  const records = Array.from({ length: count }, (_, index) =>
    toRecord({ ...message, id: `${index}`, position: 7n + BigInt(index) }),
  );
  const together = signedTogether(records, budgets!.privateKey);
  const signatureOf = ({ headers }: RecordText): string => headers['ce_signature']!;

  it('counts by itself, whichever of the others arrive', () => {
    expect(together).toHaveLength(count);
    for (const record of [...together].reverse()) expect(kindOf(record)).toBe('signed');
  });

  it('takes few signatures', () => {
    const signatures = together.map((record) => signatureOf(record).split(':')[0]);
    expect(new Set(signatures).size).toBe(Math.ceil(count / 16));
  });

  it('does not count when it was changed, or shows the signature of another', () => {
    const [one, other] = together.slice(0, 2) as unknown as [RecordText, RecordText];
    expect(kindOf({ ...one, value: '{"amount":"1000000.00"}' })).toBe('doubtful');
    expect(kindOf({ ...one, headers: { ...one.headers, ce_signature: signatureOf(other) } })).toBe('doubtful');
    expect(kindOf({ ...one, headers: { ...one.headers, ce_signature: `${signatureOf(one)}AAAA` } })).toBe('doubtful');
    expect(kindOf({ ...one, headers: { ...one.headers, ce_signature: signatureOf(one).split(':')[0]! } })).toBe(
      'doubtful',
    );
    expect(kindOf(signedTogether(records, stranger!.privateKey)[0]!)).toBe('doubtful');
  });
});

describe('S15: records that are set aside', () => {
  it('are counted each, and told once for all that came together, with the place of the first', () => {
    const lines: object[] = [];
    const log = new RecordsSetAside({ ...silent, error: (facts) => lines.push(facts) }, 'views');
    for (const offset of ['4', '5', '6'])
      log.note('budgets', 'foreign', { topic: 'concert.budgets', partition: 2, offset });
    log.tell();
    log.tell();

    expect(log.all).toEqual([{ source: 'budgets', reason: 'foreign', count: 3 }]);
    expect(lines).toEqual([
      {
        subscriber: 'views',
        source: 'budgets',
        reason: 'foreign',
        topic: 'concert.budgets',
        partition: 2,
        offset: '4',
        records: 3,
      },
    ]);
  });
});
