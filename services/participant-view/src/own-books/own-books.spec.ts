import assert from 'node:assert/strict';
import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { explainDifference, importOwnBooks, mapOwnBooks } from './own-books.decisions.js';
import {
  type BookEntry,
  type BooksMapping,
  ExplainDifferenceInOwnBooks,
  ImportOwnBooks,
  MapOwnBooks,
  ownBooks,
  OwnBooksDoNotDiffer,
  type OwnBooksImported,
  OwnBooksImportNotRight,
  OwnBooksLineMappedTwice,
  type OwnBooksMapped,
  OwnBooksWordMappedTwice,
} from './own-books.js';

const given = specification(ownBooks);
const id = '00000000-0000-4000-8000-0000000000b1';
const context: CommandContext = {
  commandId: '00000000-0000-4000-8000-0000000000c1',
  issuedAt: '2011-07-04T09:00:00.000Z',
  actor: { user: 'ilo-finance', organization: 'ILO', role: 'agency-finance' },
  correlationId: 'c1',
};
const programme = 'MDGF-1880';
const usd = (amount: string) => ({ amount, currency: 'USD' });

const travel = { line: '517 Travel', output: '1.1', category: '5' };
const mapping: BooksMapping = {
  fiscalYearStartMonth: 1,
  lines: [travel],
  measures: [{ word: 'Obligation', measure: 'committed' }],
};
const mapped: OwnBooksMapped = { type: 'OwnBooksMapped', data: mapping };

describe("The mapping of a participant's own books", () => {
  const map = (facts: Partial<BooksMapping>) => new MapOwnBooks({ programme, ...mapping, ...facts }, context);

  it('is recorded', () =>
    given()
      .when((state) => mapOwnBooks(state, map({})))
      .then(mapped));

  it('does not change when it is the same', () =>
    given(mapped)
      .when((state) => mapOwnBooks(state, map({})))
      .thenNothing());

  it('puts a line at one place', () =>
    given()
      .when((state) => mapOwnBooks(state, map({ lines: [travel, { ...travel, output: '2.1' }] })))
      .thenRejectedWith(OwnBooksLineMappedTwice, { line: '517 Travel' }));

  it('gives a word one meaning', () =>
    given()
      .when((state) =>
        mapOwnBooks(state, map({ measures: [...mapping.measures, { word: 'Obligation', measure: 'disbursed' }] })),
      )
      .thenRejectedWith(OwnBooksWordMappedTwice, { word: 'Obligation' }));
});

const headings = ['Voucher', 'Line', 'Day', 'Kind', 'Amount', 'Text'];
const columns = { row: 'Voucher', line: 'Line', date: 'Day', measure: 'Kind', amount: 'Amount', text: 'Text' };
const ticket: BookEntry = {
  row: 'V-1',
  line: '517 Travel',
  date: '2010-02-01',
  measure: 'disbursed',
  amount: usd('1200.50'),
  text: 'Ticket',
};
const imported: OwnBooksImported = {
  type: 'OwnBooksImported',
  data: { import: id, mode: 'add', entries: [ticket] },
};
const importing = (rows: string[][], facts: Partial<ImportOwnBooks['data']> = {}) =>
  new ImportOwnBooks(
    {
      import: id,
      programme,
      mode: 'add',
      locale: 'de',
      dates: 'DD.MM.YYYY',
      currency: 'USD',
      columns,
      table: [headings, ...rows],
      ...facts,
    },
    context,
  );
const ticketRow = ['V-1', '517 Travel', '01.02.2010', 'disbursed', '1.200,50', 'Ticket'];

/** The cells that an import of the rows names. */
const cellsOf = (history: readonly OwnBooksImported[], command: ImportOwnBooks): string[] => {
  try {
    importOwnBooks(given(...history).state(), command);
    return [];
  } catch (error) {
    assert.ok(error instanceof OwnBooksImportNotRight);
    return error.cells.map(({ row, column }) => `${row} ${column}`);
  }
};

describe('An import into own books', () => {
  it('reads numbers and days as the file was declared to write them', () =>
    given()
      .when((state) => importOwnBooks(state, importing([ticketRow])))
      .then(imported));

  it('understands the words of the own system through the mapping', () =>
    given(mapped)
      .when((state) =>
        importOwnBooks(state, importing([['V-1', '517 Travel', '01.02.2010', 'Obligation', '1.200,50', 'Ticket']])),
      )
      .then({ ...imported, data: { ...imported.data, entries: [{ ...ticket, measure: 'committed' }] } }));

  it('replaces what is there, and a blank leaves it as it was', () =>
    given(imported)
      .when((state) => importOwnBooks(state, importing([['V-1', '', '', '', '1.300,00', '']], { mode: 'replace' })))
      .then({
        type: 'OwnBooksImported',
        data: { import: id, mode: 'replace', entries: [{ ...ticket, amount: usd('1300.00') }] },
      }));

  it('passes over a blank line, and counts it', () =>
    expect(cellsOf([], importing([[''], ticketRow, ticketRow]))).toEqual(['4 Voucher']));

  it('changes nothing when nothing is different', () =>
    given(imported)
      .when((state) => importOwnBooks(state, importing([ticketRow], { mode: 'replace' })))
      .thenNothing());

  it('takes over nothing unless everything is right', () =>
    given()
      .when((state) => importOwnBooks(state, importing([ticketRow, ['V-2', 'x', '31.02.2010', 'disbursed', '1', '']])))
      .thenRejectedWith(OwnBooksImportNotRight));

  it.each([
    ['a day that does not exist', [['V-1', 'x', '31.02.2010', 'disbursed', '1', '']], ['2 Day']],
    ['an amount nobody may guess', [['V-1', 'x', '01.02.2010', 'disbursed', '780.0000', '']], ['2 Amount']],
    ['a word nobody explained', [['V-1', 'x', '01.02.2010', 'spent', '1', '']], ['2 Kind']],
    ['an identifier that stands twice', [ticketRow, ticketRow], ['3 Voucher']],
    ['a row without identifier', [['', 'x', '01.02.2010', 'disbursed', '1', '']], ['2 Voucher']],
    ['every blank of a new row', [['V-1', '', '', '', '', '']], ['2 Line', '2 Day', '2 Kind', '2 Amount']],
  ])('names %s', (_, rows, cells) => expect(cellsOf([], importing(rows))).toEqual(cells));

  it('adds only what is new and replaces only what is there', () => {
    expect(cellsOf([imported], importing([ticketRow]))).toEqual(['2 Voucher']);
    expect(cellsOf([], importing([ticketRow], { mode: 'replace' }))).toEqual(['2 Voucher']);
  });

  it('names a heading that is not there', () =>
    expect(cellsOf([], importing([ticketRow], { columns: { ...columns, amount: 'Sum' } }))).toEqual(['1 Sum']));
});

describe('A difference between own books and shared record', () => {
  const figure = 'disbursed 2010-2';
  const explain = new ExplainDifferenceInOwnBooks(
    { explanation: id, programme, figure, text: 'Booked in January.' },
    context,
  );

  it('is explained as it stands', () =>
    given()
      .when(() => explainDifference(explain, usd('-20000.00')))
      .then({
        type: 'OwnBooksDifferenceExplained',
        data: { explanation: id, figure, difference: usd('-20000.00'), text: 'Booked in January.' },
      }));

  it.each([[usd('0.00')], [null]])('is not explained where there is none: %j', (difference) =>
    given()
      .when(() => explainDifference(explain, difference))
      .thenRejectedWith(OwnBooksDoNotDiffer, { figure }),
  );
});
