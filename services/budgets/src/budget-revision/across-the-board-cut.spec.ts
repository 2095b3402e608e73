import { movesOfCut } from './across-the-board-cut.js';
import { linesOf, type Place } from './places.js';
import { usd } from './revision.fixture.js';

const to = { earmark: 'policy-advice' };
const line = (place: Place, amount: string) => ({ place, amount: usd(amount) });
const cut = (year: number | undefined, ...lines: ReturnType<typeof line>[]) =>
  movesOfCut(usd('300.00'), linesOf(lines), to, year).map(({ from, amount }) => [
    from?.agency,
    from?.year,
    amount.amount,
  ]);

describe('A cut of a programme year', () => {
  const ofTwoYears = [
    line({ agency: 'UNICEF', output: '1.1', category: '4', year: 1 }, '420000.00'),
    line({ agency: 'UNICEF', output: '1.1', category: '4', year: 2 }, '150000.00'),
    line({ agency: 'WHO', output: '2.1', year: 2 }, '100000.00'),
    line({ agency: 'FAO' }, '50000.00'),
  ];

  it('R14: takes from the lines of that year and those of no year, and from no other year', () =>
    expect(cut(2, ...ofTwoYears)).toEqual([
      ['UNICEF', 2, '150.00'],
      ['WHO', 2, '100.00'],
      ['FAO', undefined, '50.00'],
    ]));

  it('takes from every line where none names a year', () =>
    expect(cut(2, line({ agency: 'UNICEF' }, '2000.00'), line({ agency: 'WHO' }, '1000.00'))).toEqual([
      ['UNICEF', undefined, '200.00'],
      ['WHO', undefined, '100.00'],
    ]));

  it('takes nothing where no line stands in that year', () =>
    expect(cut(3, ...ofTwoYears.filter(({ place }) => place.year !== undefined))).toEqual([]));

  it('takes from every line when its base is no year', () => expect(cut(undefined, ...ofTwoYears)).toHaveLength(4));
});
