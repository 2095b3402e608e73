import { factsOf, formatOf, remarksIn } from './sheet';

describe('a sheet', () => {
  it('is told by the ending of its name', () => {
    expect(formatOf('figures.CSV')).toBe('csv');
    expect(formatOf('figures.xlsx')).toBe('xlsx');
  });
});

describe('what a row would record', () => {
  it('is told fact by fact, amounts with their currency, what is blank not at all', () =>
    expect(
      factsOf({
        scope: 'ILO',
        amount: { amount: '2632.00', currency: 'USD' },
        figures: { transferred: { amount: '10.00' }, committed: { amount: null } },
        addressees: ['ILO', 'UNDP'],
        participants: [{ count: 3 }],
        reason: undefined,
        evidence: { document: 'figures.csv' },
      }),
    ).toEqual([
      { name: 'scope', value: 'ILO' },
      { name: 'amount', value: 'USD 2632.00' },
      { name: 'transferred', value: '10.00' },
      { name: 'addressees', value: 'ILO, UNDP' },
    ]));
});

describe('a refusal', () => {
  it('names its cells', () =>
    expect(remarksIn([{ field: 'D2', message: 'is blank' }])).toEqual([
      { cell: 'D2', row: 2, column: null, code: '', field: 'D2', message: 'is blank' },
    ]));
});
