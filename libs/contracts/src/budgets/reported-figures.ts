import { decimal, nullable, optional, record, text } from '../fields.js';

/** One cell of the report: what it is taken to say, and what the document prints. */
export interface ReportedFigure {
  /** Decimal string in the report's currency, cumulative since the programme began; null: the cell is blank. */
  readonly amount: string | null;
  /** The document's own characters: `1.296.566,00`. */
  readonly asPrinted?: string;
  /** The document's own characters for the share of the total: `26,61%`. */
  readonly percentAsPrinted?: string;
}

export interface ReportedFigures {
  readonly total: ReportedFigure;
  readonly transferred: ReportedFigure;
  readonly committed: ReportedFigure;
  readonly disbursed: ReportedFigure;
}

const figure = record<ReportedFigure>({
  amount: nullable(decimal),
  asPrinted: optional(text),
  percentAsPrinted: optional(text),
});

export const reportedFigures = record<ReportedFigures>({
  total: figure,
  transferred: figure,
  committed: figure,
  disbursed: figure,
});
