import type { AllocationRow, FinancialReportRow } from '../money/money.view.js';
import { type Comparable, compareBooks } from './comparison.query.js';
import type { OwnBooksEntryRow } from './own-books.view.js';

const programme = 'MDGF-1880';
const entry = (row: string, facts: Partial<OwnBooksEntryRow>): OwnBooksEntryRow => ({
  programme,
  row,
  line: '517 Travel',
  date: '2010-02-01',
  measure: 'disbursed',
  amount: '100.00',
  currency: 'USD',
  text: null,
  import: 'i1',
  ...facts,
});
const allocation: AllocationRow = {
  allocation: 'a1',
  programme,
  agency: 'ILO',
  amount: '1000.00',
  currency: 'USD',
  output: '1.1',
  category: '5',
  year: 2010,
};
const report = {
  programme,
  scope: 'ILO',
  period: '2010-1',
  committedDefinition: 'outstanding',
  currency: 'USD',
  figures: {
    total: { amount: '1000.00' },
    transferred: { amount: null },
    committed: { amount: '50.00' },
    disbursed: { amount: '120.00' },
  },
} as unknown as FinancialReportRow;

const compared: Comparable = {
  participant: 'ILO',
  programme,
  currency: 'USD',
  definition: 'inclusive',
  entries: [
    entry('V-1', { measure: 'allocated', amount: '900.00' }),
    entry('V-2', {}),
    entry('V-3', { date: '2010-07-01', amount: '20.00' }),
    entry('V-4', { measure: 'committed', amount: '170.00', line: '900 Other' }),
  ],
  mapping: {
    programme,
    fiscalYearStartMonth: 7,
    lines: [{ line: '517 Travel', output: '1.1', category: '5' }],
    measures: [],
  },
  allocations: [allocation],
  reports: [report],
  explanations: [],
};
const figureOf = (name: string, facts: Partial<Comparable> = {}) =>
  compareBooks({ ...compared, ...facts }).figures.find(({ figure }) => figure === name);

describe('Own books beside the shared record', () => {
  it('are compared where the mapping puts a line', () => {
    expect(figureOf('allocated 1.1/5')).toMatchObject({ own: '900.00', shared: '1000.00', difference: '-100.00' });
    expect(figureOf('allocated 1.1/5', { mapping: null })).toMatchObject({ own: null, difference: null });
    expect(compareBooks(compared).unmappedLines).toEqual(['900 Other']);
  });

  it('count what was booked up to the cut-off of a report', () =>
    expect(figureOf('disbursed 2010-1')).toMatchObject({ own: '100.00', shared: '120.00', difference: '-20.00' }));

  it('hold committed in the own sense, and the report is put into it', () =>
    expect(figureOf('committed 2010-1')).toMatchObject({ own: '170.00', shared: '170.00', requestToCorrect: null }));

  it('differ nowhere that one of them says nothing', () =>
    expect(figureOf('transferred 2010-1')).toMatchObject({ own: null, shared: null, difference: null }));

  it('come with a text that asks for a correction', () =>
    expect(figureOf('disbursed 2010-1')?.requestToCorrect).toBe(
      'MDGF-1880, ILO, disbursed 2010-1: the shared record says 120.00 USD, our books say 100.00, ' +
        'a difference of -20.00. Please correct the record or tell us why.',
    ));

  it('show an explanation, outdated once the difference is another', () => {
    const explained = (difference: string) => ({
      programme,
      figure: 'disbursed 2010-1',
      difference,
      currency: 'USD',
      text: 'Booked in July.',
      explainedBy: 'ilo-finance',
      recordedAt: '2011-07-04T09:00:00Z',
    });
    expect(figureOf('disbursed 2010-1', { explanations: [explained('-20.00')] })?.explanation).toEqual({
      text: 'Booked in July.',
      by: 'ilo-finance',
      outdated: false,
    });
    expect(figureOf('disbursed 2010-1', { explanations: [explained('-5.00')] })?.explanation?.outdated).toBe(true);
  });

  it('add up by own year, wherever that begins', () =>
    expect(compareBooks(compared).ownYears).toMatchObject([
      { year: '2009/2010', allocated: '900.00', disbursed: '100.00' },
      { year: '2010/2011', allocated: '0.00', disbursed: '20.00' },
    ]));
});
