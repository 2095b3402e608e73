import { asReported, type CommittedAsReported, committedIn, deliveryOf, together } from './explained-figure.query.js';

const iloInclusive: CommittedAsReported = {
  definition: 'inclusive',
  currency: 'USD',
  committed: { amount: '900000.00' },
  disbursed: { amount: '650000.00' },
};

describe("A committed figure in the participant's own definition", () => {
  it('is the reported one when both mean the same', () =>
    expect(committedIn('inclusive', iloInclusive)).toEqual({
      value: '900000.00',
      explanation: 'Reported in this sense: committed with what is already disbursed.',
    }));

  it('loses what is disbursed when the participant wants what is outstanding', () =>
    expect(committedIn('outstanding', iloInclusive)).toEqual({
      value: '250000.00',
      explanation:
        '900000.00 reported as inclusive less 650000.00 disbursed gives what is committed and still to be paid.',
    }));

  it('gains what is disbursed when the report gives what is outstanding', () =>
    expect(
      committedIn('inclusive', { ...iloInclusive, definition: 'outstanding', committed: { amount: '250000.00' } }),
    ).toEqual({
      value: '900000.00',
      explanation:
        '250000.00 reported as outstanding plus 650000.00 disbursed gives what is committed with what is already disbursed.',
    }));

  it('is unknown when the report does not state its definition', () =>
    expect(committedIn('inclusive', { ...iloInclusive, definition: 'not-stated' })).toEqual({
      value: null,
      explanation: 'The report does not say whether 900000.00 contains what is already disbursed.',
    }));

  it('is unknown, not zero, when the report leaves it blank', () =>
    expect(committedIn('inclusive', { ...iloInclusive, committed: { amount: null } }).value).toBeNull());

  it('is unknown when it would need a disbursed figure that is missing', () =>
    expect(committedIn('outstanding', { ...iloInclusive, disbursed: { amount: null } })).toEqual({
      value: null,
      explanation: 'Reported as inclusive, and without a disbursed figure it cannot be turned into outstanding.',
    }));
});

describe('A reported figure', () => {
  it('keeps what the document prints', () =>
    expect(asReported('committed', { amount: '1296566.00', asPrinted: '1.296.566,00' }, 'PMO')).toEqual({
      value: '1296566.00',
      explanation: 'As reported by PMO, printed "1.296.566,00".',
    }));

  it('says that a cell is blank, and that its share is not', () =>
    expect(asReported('committed', { amount: null, percentAsPrinted: '26,61%' }, 'PMO')).toEqual({
      value: null,
      explanation: 'The report of PMO leaves committed blank; only its share 26,61% is printed.',
    }));
});

describe('All agencies together', () => {
  const ilo = { value: '900000.00', explanation: '' };

  it('add up when all are there', () =>
    expect(
      together(
        [
          ['ILO', ilo],
          ['WHO', { value: '100000.50', explanation: '' }],
        ],
        'USD',
      ),
    ).toEqual({ value: '1000000.50', explanation: 'The figures of ILO, WHO added up.' }));

  it('have no total as long as one is missing', () =>
    expect(
      together(
        [
          ['ILO', ilo],
          ['WHO', undefined],
        ],
        'USD',
      ),
    ).toEqual({ value: null, explanation: 'No figure of WHO, so there is no total of all agencies.' }));
});

describe('Delivery', () => {
  it('is what was disbursed of what was received', () =>
    expect(
      deliveryOf({ amount: '4013209.00' }, { amount: '4899595.00', currency: 'USD' }, 'received by 2010-12-31'),
    ).toEqual({
      value: '81.91',
      explanation: '4013209.00 disbursed of 4899595.00 received by 2010-12-31, in percent.',
    }));

  it('may exceed one hundred percent: a claim is shown, not corrected', () =>
    expect(deliveryOf({ amount: '20.00' }, { amount: '10.00', currency: 'USD' }, 'received').value).toBe('200.00'));

  it('is unknown when nothing was received', () =>
    expect(deliveryOf({ amount: '20.00' }, { amount: '0.00', currency: 'USD' }, 'received').value).toBeNull());
});
