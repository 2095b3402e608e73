import type { RecordedEvent } from '@concert/event-sourcing';
import type { JointProgrammeEvent } from '../joint-programme/joint-programme.js';
import { assess, newInputsIn } from './assess.js';
import { type Evidence, noEvidence, withEvent } from './evidence.js';

const programme = 'MDGF-1880';
let position = 0n;
const recorded = (event: JointProgrammeEvent): RecordedEvent =>
  ({ ...event, id: `event-${(position += 1n)}`, position, programme, stream: `joint-programme-${programme}` }) as never;
const evidenceOf = (...events: readonly JointProgrammeEvent[]): Evidence =>
  events.map(recorded).reduce(withEvent, noEvidence);

const yem: JointProgrammeEvent = {
  type: 'JointProgrammeEstablished',
  data: {
    code: programme,
    title: 'YEM',
    country: 'CN',
    fund: 'MDG-F',
    start: '2009-01-09',
    end: '2012-01-09',
    totalBudget: { amount: '6600000.00', currency: 'USD' },
    modality: 'pass-through',
  },
};
const says = (attribute: string, value: string, document = 'MPTF Gateway'): JointProgrammeEvent => ({
  type: 'AssertionRecorded',
  data: { assertion: `${attribute} ${document}`, attribute, value, document },
});
const rulesOf = (evidence: Evidence): string[] =>
  assess(evidence).map(({ rule, expected, observed }) => `${rule}: ${expected} / ${observed}`);

describe('Registers that disagree', () => {
  it('are compared with what the programme says', () =>
    expect(assess(evidenceOf(yem, says('start', '2008-12-31'), says('start', '2009-02-11', 'mdgfund.org')))).toEqual([
      expect.objectContaining({
        rule: 'registers-disagree',
        severity: 'hold',
        scope: 'programme',
        period: '2009-1',
        subject: 'start',
        expected: '2009-01-09',
        observed: '2008-12-31; 2009-02-11',
        note: 'Of start, the programme says 2009-01-09; MPTF Gateway says 2008-12-31; mdgfund.org says 2009-02-11.',
      }),
    ]));

  it('are compared with each other where the programme says nothing', () =>
    expect(rulesOf(evidenceOf(yem, says('cities', '5'), says('cities', '6', 'mdgfund.org')))).toEqual([
      'registers-disagree: 5 / 6',
    ]));

  it.each([
    ['start', '2009-01'],
    ['start', '2009-01-09'],
    ['total-budget', '6600000.00 USD'],
    ['title', 'yem'],
    ['participating-un-organizations', '0'],
  ])('do not when they say of %s: %s', (attribute, value) =>
    expect(rulesOf(evidenceOf(yem, says(attribute, value)))).toEqual([]),
  );

  it('agree again when the programme follows, or the reading was wrong', () => {
    const total = says('total-budget', '7000000.00 USD');
    const stated: JointProgrammeEvent = {
      type: 'TotalBudgetStated',
      data: { totalBudget: { amount: '7000000.00', currency: 'USD' } },
    };
    const withdrawn: JointProgrammeEvent = {
      type: 'AssertionWithdrawn',
      data: { assertion: 'total-budget MPTF Gateway', attribute: 'total-budget' },
    };
    expect(rulesOf(evidenceOf(yem, total))).toEqual(['registers-disagree: 6600000.00 USD / 7000000.00 USD']);
    expect(rulesOf(evidenceOf(yem, total, stated))).toEqual([]);
    expect(rulesOf(evidenceOf(yem, total, withdrawn))).toEqual([]);
    const [found] = assess(evidenceOf(yem, total));
    expect(newInputsIn(evidenceOf(yem, total, stated))(found!)).toContainEqual(
      expect.objectContaining({ type: 'TotalBudgetStated' }),
    );
  });
});

describe('Metadata that is missing', () => {
  const cpTing: JointProgrammeEvent = {
    type: 'JointProgrammeEstablished',
    data: { code: 'CP-TING', title: 'CP-TING', start: '2004-01-01', end: '2008-12-31', modality: 'parallel' },
  };
  const donor: JointProgrammeEvent = { type: 'PartnerRegistered', data: { organization: 'CIDA', role: 'donor' } };

  it('is named in one finding', () =>
    expect(assess(evidenceOf(cpTing))).toEqual([
      expect.objectContaining({
        rule: 'programme-metadata-missing',
        severity: 'warn',
        period: '2004-1',
        expected: 'total budget, fund or donor, country',
        note: 'CP-TING is established without its total budget, fund or donor, country.',
      }),
    ]));

  it('is asked for no more once it is stated, and again when a donor leaves', () => {
    const known = [cpTing, donor] as const;
    expect(rulesOf(evidenceOf(...known))).toEqual(['programme-metadata-missing: total budget, country / null']);
    const left: JointProgrammeEvent = { type: 'PartnershipEnded', data: { organization: 'CIDA', date: '2009-01-01' } };
    expect(rulesOf(evidenceOf(...known, left))).toEqual([
      'programme-metadata-missing: total budget, fund or donor, country / null',
    ]);
  });

  it('is complete for YEM', () => expect(rulesOf(evidenceOf(yem))).toEqual([]));
});
