import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { formatsOf } from '~/i18n/formats';
import { composeDocument } from './compose';
import { facts } from './facts.fixture';
import { cellsOf } from './sheet-cells';
import { sheetsOf } from './to-sheets';
import { wordsIn } from './words.fixture';

const t = wordsIn('en');
const document = composeDocument({ kind: 'report', facts: { ...facts, moment: { asOf: '2011-06-30' } }, t });
const paper = { formats: formatsOf('en'), unknown: 'Unknown', t, madeAt: '2026-02-01T08:00:00Z' };
const sheets = sheetsOf(document, paper);
const rowsOf = (name: string) =>
  sheets.find((sheet) => sheet.name === name)?.rows.map((row) => row.map(({ value }) => value)) ?? [];

describe('the document as a spreadsheet', () => {
  it('says what it is, of when, and when it was made', () => {
    expect(rowsOf('About').flat()).toEqual([
      'Biannual monitoring report as of 30 June 2011',
      'Youth, employment and migration',
      'As true on 30 June 2011',
      expect.stringContaining('As known at 1 Feb 2026'),
      expect.stringContaining('Made at 1 Feb 2026'),
    ]);
  });

  it('holds figures as numbers; the currency stands in the heading, and what is not known stays empty', () => {
    expect(rowsOf('Budget by agency')).toEqual([
      ['Agency', 'Name', 'Allocated (USD)', 'Share (%)'],
      ['ILO', 'International Labour Organization', 6268642, 94.98],
      ['UNIFEM', 'UNIFEM', 331358, 5.02],
      ['Total', '', 6600000, 100],
    ]);
    expect(rowsOf('Financial execution')[1]?.slice(0, 5)).toEqual(['2010-1', 4919595, 74.54, null, null]);
  });

  it('holds findings with their explanations, and sources', () => {
    expect(rowsOf('What does not agree').at(-1)).toEqual([
      'A section was left blank',
      'Explained',
      '2010-2, Whole programme',
      'a text, or an answer',
      null,
      null,
      expect.any(String),
      'It is written with the next report.',
      'PMO',
    ]);
    expect(rowsOf('Where the figures come from')).toHaveLength(4);
  });

  it('R34: holds days and times as dates', async () => {
    const file = await writeXlsxFile(cellsOf(sheets)).toBuffer();
    const cells = (await readXlsxFile(file)).flatMap(({ data }) => data.flat());
    expect(cells).toContainEqual(new Date('2009-01-09'));
    expect(cells).toContainEqual(new Date('2026-01-01T00:00:00Z'));
  });

  it.each([
    ['6268642.00', '#,##0.00'],
    ['6268642.125', '#,##0.000'],
    ['6268642', '#,##0'],
  ])('R20: shows %s with its decimals', (amount, format) => {
    const said = JSON.stringify(document).replaceAll('"6268642.00"', `"${amount}"`);
    const money = sheetsOf(JSON.parse(said) as typeof document, paper).find(({ name }) => name === 'Budget by agency');
    expect(money?.rows[1]?.[2]).toMatchObject({ value: Number(amount), format });
  });

  it('can be opened', async () => {
    const file = await writeXlsxFile(cellsOf(sheets)).toBuffer();
    const read = await readXlsxFile(file);
    expect(read.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name));
    const budget = read.find(({ sheet }) => sheet === 'Budget by agency');
    expect(budget?.data.slice(0, 2)).toEqual(rowsOf('Budget by agency').slice(0, 2));
  });
});
