import { figures } from './financial-figures.fixture.js';
import { readCsv } from './read-csv.js';
import { type ImportRow, readRows, type ReadSettings, type ReadSheet } from './read-rows.js';
import type { NumberLocale } from './values.js';

const read = (csv: string, locale: NumberLocale = 'plain', mode: ReadSettings['mode'] = 'add'): ReadSheet =>
  readRows(readCsv(Buffer.from(csv), figures), figures, { locale, currency: 'USD', mode });

const only = ({ rows }: ReadSheet): ImportRow => {
  expect(rows).toHaveLength(1);
  return rows[0] as ImportRow;
};
const one = (csv: string, locale?: NumberLocale): ImportRow => only(read(csv, locale));

describe('Amounts', () => {
  it.each([
    ['plain', '1296566.00', '1296566.00'],
    ['en', '"6,600,000"', '6600000.00'],
    ['de', '"1.296.566,00"', '1296566.00'],
    ['fr', '"1 296 566,00"', '1296566.00'],
  ] as const)('are read as the import declares: %s', (locale, printed, amount) =>
    expect(one(`Period,Committed\n2009-2,${printed}`, locale).values.get('committed')).toBe(amount),
  );

  it('A-11: refuses another notation at its cell, with what it would be there', () => {
    expect(one('Period,Transferred\n2009-2,"2.632,00"', 'en').errors).toEqual([
      expect.objectContaining({
        cell: 'B2',
        row: 2,
        column: 'Transferred',
        code: 'AMOUNT_NOT_IN_NOTATION',
        suggestion: '2632.00 under de',
      }),
    ]);
  });

  it('A-11: refuses an amount that the printed share contradicts', () => {
    const row = one('Period,Total budget,Committed,Committed %\n2009-2,6600000.00,129656.60,19.64');
    expect(row.errors).toEqual([expect.objectContaining({ cell: 'C2', code: 'AMOUNT_DIFFERS_FROM_SHARE' })]);
  });

  it.each([
    ['4919595.00', '74.54'],
    ['2632.00', '0.04'],
    ['6600000.00', '100.00'],
  ])('A-11: takes %s with its printed share %s', (amount, share) => {
    const row = one(`Period,Total budget,Committed,Committed %\n2010-1,6600000.00,${amount},${share}`);
    expect(row.errors).toEqual([]);
  });

  it('keeps a share whose amount is blank: missing is not zero', () => {
    const { errors, values } = one('Period,Total budget,Committed,Committed %\n2010-1,6600000.00,,26.61');
    expect(errors).toEqual([]);
    expect(values.has('committed')).toBe(false);
    expect(values.get('committedShare')).toBe('26.61');
  });

  it('A-21: refuses "780,0000", which nobody may guess', () => {
    const [error] = one('Period,Committed\n2009-2,"780,0000"', 'en').errors;
    expect(error).toMatchObject({ cell: 'B2', code: 'AMOUNT_NOT_IN_NOTATION' });
    expect(error?.message).toContain('ambiguous');
    expect(error?.suggestion).toBeUndefined();
  });
});

describe('Days', () => {
  const day = (written: string): unknown => one(`Period,Cut-off\n2010-1,${written}`).values.get('cutOff');

  it.each([
    ['9 May 2009', '2009-05-09'],
    ['9 december 2009', '2009-12-09'],
    ['9 Sept. 2009', '2009-09-09'],
  ])('are read with the name of a month, whole or as it is shortened: %s', (written, date) =>
    expect(day(written)).toBe(date),
  );

  it.each(['9 Mayhem 2009', '9 janvier 2009', '9 mars 2009', '9 Julio 2009', '9 Juin 2009'])(
    'R27: are refused when their month only begins like one: %s',
    (written) => expect(day(written)).toBeUndefined(),
  );
});

describe('Two readings of one cell', () => {
  const headings = 'Period,Total budget,Transferred,Transferred %,"Transferred, other reading"';

  it('A-12: keeps the first where its share fits, and tells the other', () => {
    const row = one(`${headings}\n2009-2,"6.600.000,00","2.632,00","0,04%","101"`, 'de');
    expect(row.values.get('transferred')).toBe('2632.00');
    expect(row.notes).toEqual([
      expect.objectContaining({
        cell: 'C2',
        code: 'READ_TWICE',
        message: 'Read as "2.632,00", which is "0,04%"; also read as "101"',
      }),
    ]);
  });

  it('A-12: takes the other where only that one fits', () => {
    const row = one(`${headings}\n2010-1,"6.600.000,00","4.918","74,54%","4.919.595,00"`, 'de');
    expect(row.values.get('transferred')).toBe('4919595.00');
    expect(row.errors).toEqual([]);
  });

  it('A-12: refuses both where neither fits, or no share can tell', () => {
    const neither = one(`${headings}\n2010-1,"6.600.000,00","4.918","74,54%","TOT/"`, 'de');
    expect(neither.errors).toEqual([expect.objectContaining({ cell: 'C2', code: 'AMOUNT_DIFFERS_FROM_SHARE' })]);
    const untold = one(`${headings}\n2009-2,,"2.632,00",,"2.633"`, 'de');
    expect(untold.errors).toEqual([expect.objectContaining({ cell: 'C2', code: 'TWO_READINGS' })]);
  });
});

describe('Headings', () => {
  it('A-13: reads "Commited" as "Committed" and says so', () => {
    const sheet = read('period,COMMITED\n2009-2,1296566.00');
    expect(only(sheet).values.get('committed')).toBe('1296566.00');
    expect(sheet.notes).toEqual([expect.objectContaining({ cell: 'B1', code: 'HEADING_READ_AS' })]);
  });

  it('are told apart by their percent sign, not by case and spaces', () => {
    const row = one('  PERIOD ,committed%,Total Budget,committed\n2009-2,19.64,6600000,1296566');
    expect([row.values.get('committed'), row.values.get('committedShare')]).toEqual(['1296566.00', '19.64']);
  });

  it('that nobody knows, or that stand twice, are refused at their cell', () => {
    expect(read('Period,Colour,Agency,agency\n2009-2,,,').errors).toEqual([
      expect.objectContaining({ cell: 'B1', code: 'COLUMN_UNKNOWN' }),
      expect.objectContaining({ cell: 'D1', code: 'COLUMN_TWICE' }),
    ]);
  });

  it('may be separated by semicolons', () => {
    expect(one('Period;Committed\n2009-2;1.296.566,00', 'de').values.get('committed')).toBe('1296566.00');
  });
});

describe('Cells', () => {
  it('A-19: refuses "31 February 2018" at its cell', () => {
    expect(one('Period,Cut-off\n2018-1,31 February 2018').errors).toEqual([
      expect.objectContaining({ cell: 'B2', code: 'DATE_DOES_NOT_EXIST' }),
    ]);
  });

  it.each([
    ['9 January 2009', '2009-01-09'],
    ['2009-01-09', '2009-01-09'],
  ])('read %s as a day', (printed, day) =>
    expect(one(`Period,Cut-off\n2009-1,${printed}`).values.get('cutOff')).toBe(day),
  );

  it('(R28) refuse a day that no programme can speak of', () => {
    for (const day of ['0201-01-09', '1 January 1899', '2101-01-01'])
      expect(one(`Period,Cut-off\n2018-1,${day}`).errors).toEqual([
        expect.objectContaining({ cell: 'B2', code: 'DATE_NOT_PLAUSIBLE' }),
      ]);
    expect(one('Period,Cut-off\n2018-1,2100-12-31').values.get('cutOff')).toBe('2100-12-31');
  });

  it('refuse a day that may be two', () => {
    expect(one('Period,Cut-off\n2009-1,01/02/2009').errors[0]).toMatchObject({ cell: 'B2', code: 'DATE_NOT_READABLE' });
  });

  it.each([
    ['Girls', '322458 / 311066'],
    ['Girls', '12 and 14'],
    ['Committed', '"2632.00; 2633.00"'],
    ['Agency', 'ILO / UNDP'],
  ])('A-45: in %s refuse several values, "%s"', (heading, printed) =>
    expect(one(`Period,${heading}\n2009-2,${printed}`).errors).toEqual([
      expect.objectContaining({ cell: 'B2', code: 'SEVERAL_VALUES' }),
    ]),
  );

  it('hold several values where the column is a list', () => {
    expect(one("Period,Sites\n2009-2,Tianjin; Xi'an").values.get('sites')).toEqual(['Tianjin', "Xi'an"]);
  });

  it('are needed to add, and left out to replace', () => {
    expect(one('Period,Agency\n,ILO').errors).toEqual([expect.objectContaining({ cell: 'A2', code: 'CELL_MISSING' })]);
    expect(only(read('Row,Period,Agency\nx,,ILO', 'plain', 'replace')).errors).toEqual([]);
  });
});

describe('Rows', () => {
  it('A-50: are refused when a page break prints them again; a heading printed again is passed over', () => {
    const sheet = read('Period,Committed\n2009-2,1.00\nPeriod,Committed\n2009-2,1.00\n2010-1,2.00');
    expect(sheet.rows.map(({ number, errors }) => [number, errors.map(({ code }) => code)])).toEqual([
      [2, []],
      [4, ['ROW_REPEATED']],
      [5, []],
    ]);
    expect(sheet.notes).toEqual([expect.objectContaining({ cell: 'A3', code: 'HEADING_REPEATED' })]);
  });

  it('have identifiers of their own', () => {
    const [, second] = read('Row,Period\nn1,2009-2\nn1,2010-1').rows;
    expect(second?.errors).toEqual([expect.objectContaining({ cell: 'A3', code: 'ROW_IDENTIFIER_TWICE' })]);
  });

  it('declare whether they add or replace; nobody guesses', () => {
    const rows = readRows(readCsv(Buffer.from('Period\n2009-2'), figures), figures, { locale: 'en', currency: 'USD' });
    expect(rows.rows[0]?.errors).toEqual([expect.objectContaining({ code: 'MODE_NOT_DECLARED' })]);
    expect(only(read('Row,Mode,Period\n,replace,2009-2')).errors).toEqual([
      expect.objectContaining({ cell: 'A2', code: 'ROW_IDENTIFIER_MISSING' }),
    ]);
  });

  it('are counted as the spreadsheet program counts them', () => {
    expect(one('\n\nPeriod,Girls\n\n2009-2,x').errors[0]).toMatchObject({ cell: 'B5', row: 5 });
    expect(one('Period,Girls\n2009-2,1')).toMatchObject({ place: 'A2:B2' });
  });

  it('have no cell without a heading', () => {
    expect(one('Period\n2009-2,lost').errors).toEqual([
      expect.objectContaining({ cell: 'B2', code: 'CELL_WITHOUT_HEADING' }),
    ]);
  });
});
