import { figures } from './financial-figures.fixture.js';
import { readCsv } from './read-csv.js';
import { readRows } from './read-rows.js';
import { readXlsx } from './read-xlsx.js';
import { MAX_ROWS, type Table } from './table.js';
import type { Value } from './values.js';
import { type StandingRow, writeCsv, writeXlsx } from './write.js';

const standing: StandingRow[] = [
  {
    row: 'programme/2009-2',
    values: new Map<string, Value>([
      ['period', '2009-2'],
      ['total', '6600000.00'],
      ['committed', '1296566.00'],
      ['committedShare', '19.64'],
      ['agency', 'ILO'],
      ['cutOff', '2009-12-31'],
      ['sites', ['Tianjin', "Xi'an"]],
      ['girls', 137381],
      ['text', '=HYPERLINK("http://example.org")'],
    ]),
  },
];

const readAgain = (table: Table) => readRows(table, figures, { locale: 'plain', currency: 'USD' });

describe.each([
  ['CSV', () => Promise.resolve(readCsv(writeCsv(figures, standing), figures))],
  ['XLSX', async () => readXlsx(await writeXlsx(figures, standing), figures)],
])('A written %s', (_, again) => {
  it('reads again as what was written', async () => {
    const { rows, errors, notes } = readAgain(await again());
    expect([errors, notes]).toEqual([[], []]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ row: 'programme/2009-2', mode: 'replace', errors: [] });
    const { row: _row, mode: _mode, ...values } = Object.fromEntries(rows[0]!.values);
    expect(values).toEqual(Object.fromEntries(standing[0]!.values));
  });
});

it('A CSV holds nothing that a spreadsheet program takes for a formula', () => {
  for (const text of ['=1+1', '+cmd', '@sum', '-2+3', '\t=1']) {
    const csv = writeCsv(figures, [{ row: 'x', values: new Map([['text', text]]) }]).toString();
    expect(csv).toContain(`'${text}`);
  }
  const negative = writeCsv(figures, [{ row: 'x', values: new Map([['text', '-12.50']]) }]).toString();
  expect(negative).toContain(',-12.50');
});

describe('What is no sheet', () => {
  it('is refused as a whole', async () => {
    await expect(readXlsx(Buffer.from('not a workbook'), figures)).rejects.toMatchObject({ code: 'XLSX_UNREADABLE' });
    expect(() => readCsv(Buffer.from([0x50, 0xe9, 0x72]), figures)).toThrow(/not UTF-8/);
    expect(() => readAgain(readCsv(Buffer.from('\n\n'), figures))).toThrow(/blank/);
    const endless = `Period\n${'2009-2\n'.repeat(MAX_ROWS + 1)}`;
    expect(() => readCsv(Buffer.from(endless), figures)).toThrow(/5001 rows/);
  });
});
