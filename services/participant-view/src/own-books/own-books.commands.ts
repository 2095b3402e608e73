import type { Money } from '@concert/money';
import { type CommandEntry, commandsOn, InvalidInput, type Reads } from '@concert/service-kit';
import { ours, ownProgramme } from '../participant/own-programmes.query.js';
import { OwnBooksQuery } from '../views/own-books/own-books.query.js';
import * as decisions from './own-books.decisions.js';
import * as books from './own-books.js';

/** @throws InvalidInput  the books would not be comparable with the shared record */
const inItsCurrency = async (command: books.ImportOwnBooks, reads: Reads): Promise<void> => {
  const { currency } = await ownProgramme(command, reads);
  if (command.data.currency !== currency)
    throw new InvalidInput([
      { field: 'currency', message: `must be ${currency}: books are compared in the programme's currency` },
    ]);
};

/** @throws InvalidInput  with every cell at fault; then nothing was taken over */
const importOrFields = (state: books.OwnBooks, command: books.ImportOwnBooks): books.OwnBooksImported[] => {
  try {
    return decisions.importOwnBooks(state, command);
  } catch (error) {
    if (!(error instanceof books.OwnBooksImportNotRight)) throw error;
    throw new InvalidInput(
      error.cells.map(({ row, column, message }) => ({ field: `csv[${row}].${column}`, message })),
    );
  }
};

/** @throws Unknown  nothing is compared under that name */
const difference = async (command: books.ExplainDifferenceInOwnBooks, reads: Reads): Promise<Money | null> => {
  const programme = await ownProgramme(command, reads);
  return reads.get(OwnBooksQuery).differenceAt(programme, command.data.figure);
};

const on = commandsOn({
  evolution: books.ownBooks,
  stream: ({ programme }: { readonly programme: string }) => books.ownBooksStream(programme),
});

export const ownBooksCommands: readonly CommandEntry[] = [
  on(books.MapOwnBooks, { owners: ours, facts: ownProgramme, decide: decisions.mapOwnBooks }),
  on(books.ImportOwnBooks, {
    owners: ours,
    facts: inItsCurrency,
    decide: importOrFields,
    id: ({ data }) => data.import,
  }),
  on(books.ExplainDifferenceInOwnBooks, {
    owners: ours,
    facts: difference,
    decide: (_, command, found) => decisions.explainDifference(command, found),
    id: ({ data }) => data.explanation,
  }),
];
