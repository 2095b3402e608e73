import { defineProjection, on, type Projection, put } from '@concert/projections';
import { ownBooksDifferenceExplained, ownBooksImported, ownBooksMapped } from './own-books-contracts.js';
import { OwnBooksEntryRow, OwnBooksExplanationRow, OwnBooksMappingRow } from './own-books.view.js';

/** The participant's own books, from its own log. */
export const ownBooks = (participant: string): Projection =>
  defineProjection(
    'own-books',
    [OwnBooksEntryRow, OwnBooksMappingRow, OwnBooksExplanationRow],

    on(ownBooksMapped(participant), ({ programme, data: { fiscalYearStartMonth, lines, measures } }) => [
      put(OwnBooksMappingRow, { programme }, { programme, fiscalYearStartMonth, lines, measures }),
    ]),
    on(ownBooksImported(participant), ({ programme, data }) =>
      data.entries.map(({ row, line, date, measure, amount, text }) =>
        put(
          OwnBooksEntryRow,
          { programme, row },
          { programme, row, line, date, measure, ...amount, text, import: data.import },
        ),
      ),
    ),
    on(
      ownBooksDifferenceExplained(participant),
      ({ programme, actor, recordedAt, data: { figure, difference, text } }) => [
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
      ],
    ),
  );
