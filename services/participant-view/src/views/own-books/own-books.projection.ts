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
      data.entries.map(({ row, line, date, measure, amount, text }) => {
        const entry = { line, date, measure, ...amount, text, import: data.import };
        return put(OwnBooksEntryRow, { programme, row }, { programme, row, ...entry });
      }),
    ),
    on(own('OwnBooksDifferenceExplained'), ({ programme, actor, recordedAt, data: { figure, difference, text } }) => {
      const { amount, currency } = difference;
      const explained = { difference: amount, currency, text, explainedBy: actor.user, recordedAt };
      return [put(OwnBooksExplanationRow, { programme, figure }, { programme, figure, ...explained })];
    }),
  );
};
