import { Rejection, rejection } from '@concert/event-sourcing';

export class OwnBooksLineMappedTwice extends rejection('OWN_BOOKS_LINE_MAPPED_TWICE') {}
export class OwnBooksWordMappedTwice extends rejection('OWN_BOOKS_WORD_MAPPED_TWICE') {}

/** A cell that cannot be taken over. Row 1 holds the headings, as a spreadsheet counts. */
export interface CellError {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

export class OwnBooksImportNotRight extends Rejection {
  readonly code = 'OWN_BOOKS_IMPORT_NOT_RIGHT';

  constructor(readonly cells: readonly CellError[]) {
    super(`${cells.length} cells are not right, so nothing was taken over`, { cells });
  }
}

export class OwnBooksDoNotDiffer extends rejection('OWN_BOOKS_DO_NOT_DIFFER') {}
