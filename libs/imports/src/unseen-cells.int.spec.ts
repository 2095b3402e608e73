import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { figures } from './financial-figures.fixture.js';
import { readCsv } from './read-csv.js';
import { readRows, type ReadSheet } from './read-rows.js';
import { readXlsx } from './read-xlsx.js';
import { writeXlsx } from './write.js';

const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: string): string => `<c r="${address}"><v>${value}</v></c>`;
const row = (nr: number, cells: string, attributes = ''): string => `<row r="${nr}"${attributes}>${cells}</row>`;
const HEADINGS = ['Period', 'Total budget', 'Committed', 'Transferred'];
const headings = (nr: number): string =>
  row(nr, HEADINGS.map((heading, place) => text(`${'ABCD'[place]}${nr}`, heading)).join(''));

interface Sheet {
  readonly rows: string;
  readonly columns?: string;
}

/** The template with other content in its first sheet, and named otherwise. */
const workbook = async (
  { rows, columns = '' }: Sheet,
  named = 'Figures &amp; shares',
  state = '',
): Promise<Uint8Array> => {
  const parts = unzipSync(await writeXlsx(figures, []));
  const sheet = Object.keys(parts).find((each) => /worksheets\/sheet1\.xml$/.test(each)) as string;
  const book = strFromU8(parts['xl/workbook.xml'] as Uint8Array).replace(
    `name="${figures.title}"`,
    `name="${named}" ${state}`,
  );
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${columns}<sheetData>${rows}</sheetData></worksheet>`;
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(book), [sheet]: strToU8(xml) });
};

const read = async (file: Uint8Array): Promise<ReadSheet> =>
  readRows(await readXlsx(file, figures), figures, { locale: 'plain', currency: 'USD', mode: 'add' });

const remarks = (all: readonly { cell: string; code: string }[]): string[] =>
  all.map(({ cell, code }) => `${cell} ${code}`);

describe('A cell that is not blank', () => {
  it('R30: and holds an error or a formula without its result is refused at its place, never read as blank', async () => {
    const broken = '<c r="C3"><f>SUM(C9:C12)</f></c><c r="D3" t="e"><f>#REF!+1</f><v>#REF!</v></c>';
    const { rows } = await read(
      await workbook({
        rows: headings(1) + row(2, text('A2', '2010-1') + number('D2', '20')) + row(3, text('A3', '2010-2') + broken),
      }),
    );
    expect(rows.map(({ errors }) => remarks(errors))).toEqual([[], ['C3 CELL_WITHOUT_VALUE', 'D3 CELL_WITHOUT_VALUE']]);
    expect(rows[1]?.errors[1]?.message).toContain('#REF!');
    expect(rows[1]?.values.has('transferred')).toBe(false);
  });

  it('R30: is not left out because nothing follows it', async () => {
    const { rows } = await read(
      await workbook({ rows: headings(1) + row(2, text('A2', '2010-1')) + row(3, '<c r="D3" t="e"><v>#N/A</v></c>') }),
    );
    expect(rows.map(({ number: nr, errors }) => [nr, remarks(errors)[0]])).toEqual([
      [2, undefined],
      [3, 'D3 CELL_WITHOUT_VALUE'],
    ]);
  });

  it('R30: a formula that comes to the empty text is blank, as its program shows it', async () => {
    const blank = '<c r="A3" t="str"><f>IF(B9="","",B9)</f><v></v></c>';
    const { rows } = await read(await workbook({ rows: headings(1) + row(2, text('A2', '2010-1')) + row(3, blank) }));
    expect(rows.map(({ number: nr, errors }) => [nr, errors])).toEqual([[2, []]]);
  });

  it('R30: and stands under no heading is refused at its place', async () => {
    const { rows } = await read(
      await workbook({
        rows:
          row(1, text('A1', 'Period') + text('B1', 'Committed')) + row(2, text('A2', '2010-1') + number('C2', '20')),
      }),
    );
    expect(rows.map(({ errors }) => remarks(errors))).toEqual([['C2 CELL_WITHOUT_HEADING']]);
  });

  it('S2: and claims to lie far away takes no memory', async () => {
    const file = await workbook({ rows: headings(1) + row(1_048_576, '<c r="XFD1048576" t="e"><v>#N/A</v></c>') });
    await expect(readXlsx(file, figures)).rejects.toMatchObject({ code: 'XLSX_TOO_LARGE' });
  });
});

describe('What a person does not see', () => {
  it('R31: rows, columns and sheets that are hidden are noted', async () => {
    const { rows, notes } = await read(
      await workbook(
        {
          columns: '<cols><col min="3" max="4" width="8" hidden="1"/></cols>',
          rows:
            headings(1) +
            row(2, text('A2', '2010-1') + number('C2', '10')) +
            row(3, text('A3', '2010-2') + number('C3', '99999'), ' hidden="1"'),
        },
        figures.title,
        'state="hidden"',
      ),
    );
    expect(remarks(notes)).toEqual(['A1 SHEET_HIDDEN', 'C1 COLUMN_HIDDEN', 'D1 COLUMN_HIDDEN']);
    expect(rows.map((each) => remarks(each.notes))).toEqual([[], ['A3 ROW_HIDDEN']]);
  });
});

describe('Headings', () => {
  it('R33: are found under titles, and on whichever sheet has them', async () => {
    const { rows, errors, notes } = await read(
      await workbook({
        rows:
          row(1, text('A1', 'Figures of the second half of 2010')) +
          headings(3) +
          row(4, text('A4', '2010-2') + number('D4', '20')),
      }),
    );
    expect([remarks(errors), remarks(notes)]).toEqual([[], ['A1 ROWS_ABOVE_HEADINGS']]);
    expect(rows.map(({ number: nr, values }) => [nr, values.get('transferred')])).toEqual([[4, '20.00']]);
  });

  it('R33: of a second table do not take the place of the first, whose rows would be passed over', async () => {
    const { rows, notes } = await read(
      await workbook({
        rows:
          row(1, text('A1', 'Period') + text('B1', 'Committed')) +
          row(2, text('A2', '2010-1') + number('B2', '20')) +
          headings(4),
      }),
    );
    expect(remarks(notes)).toEqual([]);
    expect(rows[0]?.values.get('committed')).toBe('20.00');
    expect(rows[1]?.errors.length).toBeGreaterThan(0);
  });

  it.each(['sep=;\nPeriod;Transferred\n2010-2;20.00', 'Figures, second half\n\nPeriod;Transferred\n2010-2;20.00'])(
    'R33: are found in a CSV file under what stands above them: %j',
    (csv) => {
      const { rows, errors } = readRows(readCsv(Buffer.from(csv), figures), figures, {
        locale: 'plain',
        currency: 'USD',
        mode: 'add',
      });
      expect(remarks(errors)).toEqual([]);
      expect(rows.map(({ values }) => values.get('transferred'))).toEqual(['20.00']);
    },
  );
});
