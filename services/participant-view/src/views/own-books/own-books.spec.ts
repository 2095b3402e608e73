import type { OwnBooksEvent } from '../../own-books/own-books.js';
import { ownLog } from '../../participant/own-log.js';
import { fold, message, repeated } from '../views.fixture.js';
import { ownBooks } from './own-books.projection.js';
import { OwnBooksEntryRow, OwnBooksExplanationRow, OwnBooksMappingRow } from './own-books.view.js';

const own = ownLog<OwnBooksEvent>('ILO');

describe("A participant's own books", () => {
  const line = { row: 'V-1', line: '517 Travel', date: '2010-02-01', measure: 'disbursed', text: null } as const;
  const imported = (amount: string) =>
    message(own('OwnBooksImported'), {
      import: 'i1',
      mode: 'add',
      entries: [{ ...line, amount: { amount, currency: 'USD' } }],
    });
  const mapped = message(own('OwnBooksMapped'), { fiscalYearStartMonth: 7, lines: [], measures: [] });
  const explained = message(own('OwnBooksDifferenceExplained'), {
    explanation: 'e1',
    figure: 'disbursed 2010-2',
    difference: { amount: '-1.00', currency: 'USD' },
    text: 'Booked later.',
  });

  it('hold a row once, as it was last imported', () =>
    expect(fold(ownBooks('ILO'), OwnBooksEntryRow, ...repeated([imported('1.00'), imported('2.00')]))).toMatchObject([
      { row: 'V-1', amount: '2.00', import: 'i1' },
    ]));

  it('hold mapping and explanations once when the events come twice', () => {
    const twice = repeated([mapped, explained]);
    expect(fold(ownBooks('ILO'), OwnBooksMappingRow, ...twice)).toMatchObject([{ fiscalYearStartMonth: 7 }]);
    expect(fold(ownBooks('ILO'), OwnBooksExplanationRow, ...twice)).toMatchObject([
      { figure: 'disbursed 2010-2', difference: '-1.00', explainedBy: 'ilo-coordinator' },
    ]);
  });
});
