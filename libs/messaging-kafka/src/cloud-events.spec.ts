import type { PublishedMessage } from '@concert/messaging';
import fc from 'fast-check';
import { fromRecord, toRecord, UnreadableRecord } from './cloud-events.js';

const budgetAllocated: PublishedMessage = {
  id: '0194c2f0-7a51-7000-8000-000000000001',
  type: 'budgets.BudgetAllocated.v1',
  source: 'budgets',
  stream: 'BudgetLedger-MDGF-1880-ILO',
  streamVersion: 3,
  position: 9_007_199_254_740_993n,
  previous: 9_007_199_254_740_990n,
  programme: 'MDGF-1880',
  effectiveDate: '2009-01-09',
  recordedAt: '2026-01-05T09:00:00.123456Z',
  actor: { user: 'lin', organization: 'ILO', role: 'agency-finance' },
  correlationId: '0194c2f0-7a51-7000-8000-0000000000c0',
  causationId: '0194c2f0-7a51-7000-8000-0000000000ca',
  reason: 'Budget of the signed programme document – 已签署',
  evidence: { kind: 'factsheet', document: 'MDGF-1880', place: 'p. 1' },
  visibility: 'shared',
  data: { agency: 'ILO', amount: '1696823.00', currency: 'USD' },
};

describe('A message in Kafka', () => {
  it('is a CloudEvent in binary mode, keyed by its programme', () => {
    expect(toRecord(budgetAllocated)).toEqual({
      key: 'MDGF-1880',
      value: '{"agency":"ILO","amount":"1696823.00","currency":"USD"}',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ce_specversion: '1.0',
        ce_id: '0194c2f0-7a51-7000-8000-000000000001',
        ce_source: '/concert/budgets',
        ce_type: 'budgets.BudgetAllocated.v1',
        ce_subject: 'BudgetLedger-MDGF-1880-ILO',
        ce_time: '2026-01-05T09:00:00.123456Z',
        ce_partitionkey: 'MDGF-1880',
        ce_programme: 'MDGF-1880',
        ce_position: '9007199254740993',
        ce_previous: '9007199254740990',
        ce_streamversion: '3',
        ce_effectivedate: '2009-01-09',
        ce_actor: '{"user":"lin","organization":"ILO","role":"agency-finance"}',
        ce_correlationid: '0194c2f0-7a51-7000-8000-0000000000c0',
        ce_causationid: '0194c2f0-7a51-7000-8000-0000000000ca',
        ce_visibility: 'shared',
        ce_reason: 'Budget of the signed programme document – 已签署',
        ce_evidence: '{"kind":"factsheet","document":"MDGF-1880","place":"p. 1"}',
      },
    });
  });

  it('names its attributes as CloudEvents asks: at most 20 lower case letters and digits', () => {
    const names = Object.keys(toRecord(budgetAllocated).headers).filter((name) => name.startsWith('ce_'));
    for (const name of names) expect(name.slice(3)).toMatch(/^[a-z0-9]{1,20}$/);
  });

  it('is read back as it was', () => {
    const { reason: _reason, evidence: _evidence, ...bare } = budgetAllocated;
    expect(fromRecord(toRecord(budgetAllocated))).toEqual(budgetAllocated);
    expect(fromRecord(toRecord(bare))).toEqual(bare);
  });

  it('is read back as it was, whatever people write', () => {
    const text = fc.string({ unit: 'grapheme' });
    const written = fc.record({ reason: text, programme: text, data: fc.dictionary(text, fc.jsonValue()) });
    fc.assert(
      fc.property(written, (words) => {
        const message: PublishedMessage = { ...budgetAllocated, ...words };
        expect(fromRecord(toRecord(message))).toEqual({ ...message, data: JSON.parse(JSON.stringify(words.data)) });
      }),
    );
  });

  it.each([
    ['has no headers', { value: '{}', headers: {} }],
    ['has no position', { value: '{}', headers: { ...toRecord(budgetAllocated).headers, ce_position: 'soon' } }],
    ['holds no JSON', { value: 'BudgetAllocated', headers: toRecord(budgetAllocated).headers }],
    ['is a tombstone', { value: null, headers: toRecord(budgetAllocated).headers }],
    ['is of another system', { value: '{}', headers: { ...toRecord(budgetAllocated).headers, ce_source: '/crm' } }],
  ])('is not read when it %s', (_, record) => {
    expect(() => fromRecord(record)).toThrow(UnreadableRecord);
  });
});
