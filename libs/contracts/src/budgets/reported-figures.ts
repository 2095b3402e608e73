import { decimal, nullable, optional, record, text, type ValueOf } from '../fields.js';

/** One cell of the report: what it is taken to say, and what the document prints. */
const figure = record({
  /** Decimal string in the report's currency, cumulative since the programme began; null: the cell is blank. */
  amount: nullable(decimal),
  /** The document's own characters: `1.296.566,00`. */
  asPrinted: optional(text),
  /** The document's own characters for the share of the total: `26,61%`. */
  percentAsPrinted: optional(text),
});
export type ReportedFigure = ValueOf<typeof figure>;

export const reportedFigures = record({
  total: figure,
  transferred: figure,
  committed: figure,
  disbursed: figure,
});
export type ReportedFigures = ValueOf<typeof reportedFigures>;
