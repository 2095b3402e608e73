import { cellsIn, comparedIn, delimiterOf, headingsIn, likelyColumns } from './books';

describe('a compared figure', () => {
  it.each([
    ['allocated', { measure: 'allocated', period: null, output: null, category: null }],
    ['allocated 1.1/5', { measure: 'allocated', period: null, output: '1.1', category: '5' }],
    ['allocated -/5', { measure: 'allocated', period: null, output: null, category: '5' }],
    ['disbursed 2010-2', { measure: 'disbursed', period: '2010-2', output: null, category: null }],
  ])('%s says what it is', (figure, words) => expect(comparedIn(figure)).toEqual(words));
});

describe('the first row of a file', () => {
  it('says how cells are separated', () => {
    expect(delimiterOf('Voucher;Line;Amount\n1;"a, b";2,00')).toBe(';');
    expect(delimiterOf('Voucher,Line')).toBe(',');
  });

  it('holds the headings', () =>
    expect(headingsIn('\uFEFF"Voucher","Line, own",Amount\r\n1,2,3', ',')).toEqual(['Voucher', 'Line, own', 'Amount']));

  it('shows what they may hold, each once', () =>
    expect(likelyColumns(['Voucher', 'Budget line', 'Posting date', 'Type', 'Amount USD', 'Description'])).toEqual({
      row: 'Voucher',
      line: 'Budget line',
      date: 'Posting date',
      measure: 'Type',
      amount: 'Amount USD',
      text: 'Description',
    }));
});

describe('a refusal', () => {
  it('may name cells, or none', () => {
    expect(
      cellsIn([
        { field: 'csv[3].Posting date', message: 'is no day' },
        { field: 'currency', message: 'is none' },
      ]),
    ).toEqual([{ row: 3, column: 'Posting date', message: 'is no day' }]);
    expect(cellsIn(undefined)).toEqual([]);
  });
});
