import { defineProjection, on, type Projection, put } from '@concert/projections';
import type { OwnBooksEvent } from '../../own-books/own-books.js';
import { ownLog } from '../../participant/own-log.js';
import { OwnBooksEntryRow, OwnBooksExplanationRow, OwnBooksMappingRow } from './own-books.view.js';

/** The participant's own books, from its own log. */
export const ownBooks = (participant: string): Projection => {
  const own = ownLog<OwnBooksEvent>(participant);
  return defineProjection(
    'own-books',
    [OwnBooksEntryRow, OwnBooksMappingRow, OwnBooksExplanationRow],

    on(own('OwnBooksMapped'), ({ programme, data: { fiscalYearStartMonth, lines, measures } }) => [
      put(OwnBooksMappingRow, { programme }, { programme, fiscalYearStartMonth, lines, measures }),
    ]),
    on(own('OwnBooksImported'), ({ programme, data }) =>
      data.entries.map(({ row, line, date, measure, amount, text }) =>
        put(
          OwnBooksEntryRow,
          { programme, row },
          { programme, row, line, date, measure, ...amount, text, import: data.import },
        ),
      ),
    ),
    on(own('OwnBooksDifferenceExplained'), ({ programme, actor, recordedAt, data: { figure, difference, text } }) => [
      put(
        OwnBooksExplanationRow,
        { programme, figure },
        {
          programme,
          figure,
          difference: difference.amount,
          currency: difference.currency,
          text,
          explainedBy: actor.user,
          recordedAt,
        },
      ),
    ]),
  );
};
