import type { DomainEvent } from '@concert/event-sourcing';
import type { ActivityCorrected, ActivityPlanned } from '../activity/activity.js';
import type { BeneficiariesReported, BeneficiaryGroup, Reach } from '../beneficiaries/beneficiaries.js';
import type { PrintRunCorrected, PrintRunRecorded, ProductDistributed, ProductRegistered } from '../product/product.js';
import type { RegisterEntryRecorded } from '../register-entry/register-entry.js';
import type { TrainersRecorded } from '../trainers/trainers.js';
import { assess } from './assess.js';
import { evidenceFrom, yem } from './evidence.fixture.js';

const stream = 'product-p-1';
const registered: ProductRegistered & { stream: string } = {
  type: 'ProductRegistered',
  data: {
    product: 'p-1',
    title: 'Life skills training package',
    kind: 'training-package',
    status: 'draft',
    languages: ['zh'],
    outputs: ['2.3'],
    lead: 'ILO',
  },
  stream,
};
const run = {
  product: 'p-1',
  printRun: 'r-1',
  parts: [
    { name: "Trainers' guide", copies: 60 },
    { name: "Participants' handbook", copies: 9200 },
  ],
  total: 9200,
};
const printed: PrintRunRecorded & { stream: string } = { type: 'PrintRunRecorded', data: run, stream };
const corrected: PrintRunCorrected & { stream: string } = {
  type: 'PrintRunCorrected',
  data: { ...run, total: 9260, reason: 'Guides were left out' },
  stream,
};
const distributed = (copies: number | null): ProductDistributed & { stream: string } => ({
  type: 'ProductDistributed',
  data: { product: 'p-1', distribution: 'd-1', site: 'Tianjin', copies },
  stream,
});
const counted = (reach: Reach, counts: Partial<Record<BeneficiaryGroup, number>>): BeneficiariesReported => ({
  type: 'BeneficiariesReported',
  data: {
    report: `b-${reach}`,
    period: '2011-1',
    scope: 'programme',
    reach,
    cells: Object.entries(counts).map(([group, count]) => ({
      group: group as BeneficiaryGroup,
      count,
      notCollected: false,
    })),
  },
});
const minorityTrainers: TrainersRecorded = {
  type: 'TrainersRecorded',
  data: {
    group: 'g-1',
    kind: 'minority-trainer',
    organization: 'ILO',
    topic: 'Training of trainers',
    languages: [],
    status: 'planned',
    count: null,
    women: null,
    men: null,
  },
};
const registration: RegisterEntryRecorded = {
  type: 'RegisterEntryRecorded',
  data: {
    entry: 'r-1',
    kind: 'procedure',
    title: 'Registration of migrant children under 16',
    byWhom: ['ILO'],
    reached: { who: 'children', count: 320000, isMinimum: true },
  },
};
const found = (...events: readonly (DomainEvent & { readonly stream?: string })[]) =>
  assess(evidenceFrom(...events), yem);

describe('A print run', () => {
  it('A-38: of 60 and 9,200 copies is not one of 9,200, until it is corrected', () => {
    expect(found(registered, printed)).toMatchObject([
      {
        rule: 'print-run-parts-differ',
        severity: 'warn',
        scope: 'ILO',
        period: '2010-2',
        expected: '9260',
        observed: '9200',
        difference: '60',
      },
    ]);
    expect(found(registered, printed, corrected)).toEqual([]);
  });

  it('is not smaller than what reached the sites', () => {
    expect(found(registered, printed, corrected, distributed(null), distributed(9260))).toEqual([]);
    expect(found(registered, printed, corrected, distributed(9261))).toMatchObject([
      { rule: 'more-distributed-than-printed', expected: '9260', observed: '9261', difference: '1' },
    ]);
  });
});

describe('R4: A product that is corrected', () => {
  it('is asked about under the title and lead that it has now', () => {
    const { product, status: _, ...oldValues } = registered.data;
    const newValues = { ...oldValues, title: 'Handbook', lead: 'UNESCO' };
    const renamed = { type: 'ProductCorrected', data: { product, oldValues, newValues, reason: 'Misread' }, stream };
    expect(found(registered, printed, renamed)).toMatchObject([{ scope: 'UNESCO', subject: 'Handbook, print run 1' }]);
    expect(found(registered, printed, renamed)).toEqual(
      found({ ...registered, data: { ...registered.data, ...newValues } }, printed),
    );
  });
});

describe('R4: What is planned for minorities', () => {
  const values = { title: 'Minority language teaching', lead: 'ILO', collaborators: [], sites: [], plannedCost: null };
  const planned: ActivityPlanned & { stream: string } = {
    type: 'ActivityPlanned',
    data: { activity: 'a-1', ...values, outcome: '2', window: { start: '2011-01-01', end: '2011-12-31' } },
    stream: 'activity-a-1',
  };
  const renamed: ActivityCorrected & { stream: string } = {
    type: 'ActivityCorrected',
    data: { activity: 'a-1', oldValues: values, newValues: { ...values, title: 'Teaching' }, reason: 'Misread' },
    stream: 'activity-a-1',
  };

  it('follows a corrected title', () => {
    const none = counted('direct', { 'ethnic-groups': 0 });
    expect(found(none, planned)).toMatchObject([{ rule: 'ethnic-groups-zero-though-planned' }]);
    expect(found(none, planned, renamed)).toEqual([]);
  });
});

describe('A count of beneficiaries', () => {
  it('A-45: with two groups in a cell cannot tell them apart', () =>
    expect(found(counted('indirect', { 'women-and-girls': 322458, 'men-and-boys': 311066 }))).toMatchObject([
      { rule: 'beneficiaries-in-one-cell', subject: 'indirect women-and-girls', expected: 'women | girls' },
      { rule: 'beneficiaries-in-one-cell', subject: 'indirect men-and-boys', observed: '311066' },
    ]));

  it('A-46: of 0 ethnic groups is held while work with minorities is planned', () => {
    const none = counted('direct', { 'ethnic-groups': 0 });
    expect(found(none)).toEqual([]);
    expect(found(none, minorityTrainers)).toMatchObject([
      { rule: 'ethnic-groups-zero-though-planned', severity: 'hold', subject: 'direct ethnic-groups' },
    ]);
    expect(found(counted('direct', { 'ethnic-groups': 12 }), minorityTrainers)).toEqual([]);
  });

  it('A-47: is asked about when work with children tells nearly the same number', () => {
    expect(found(counted('direct', { girls: 137381, boys: 191907 }), registration)).toMatchObject([
      {
        rule: 'children-reached-near-direct',
        severity: 'info',
        expected: '329288',
        observed: '320000',
        difference: '9288',
      },
    ]);
    expect(found(counted('direct', { girls: 137381, boys: 19190 }), registration)).toEqual([]);
    expect(found(counted('direct', { girls: 137381 }), registration)).toEqual([]);
  });
});
