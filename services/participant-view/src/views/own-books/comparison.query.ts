import type { CommittedDefinition } from '@concert/contracts/agencies';
import { isZero, money, type Money, subtract } from '@concert/money';
import { cutOffOf, type Period } from '@concert/reference-data';
import type { Measure } from '../../own-books/own-books.js';
import { committedIn, totalOf } from '../money/explained-figure.query.js';
import type { AllocationRow, FinancialReportRow } from '../money/money.view.js';
import type { BooksComparisonResponse, ComparedFigureResponse, OwnYearResponse } from './own-books.response.js';
import type { OwnBooksEntryRow, OwnBooksExplanationRow, OwnBooksMappingRow } from './own-books.view.js';

/** What is compared: one participant's books and its part of the shared record, all in the programme's currency. */
export interface Comparable {
  readonly participant: string;
  readonly programme: string;
  readonly currency: string;
  /** The sense in which the participant reads committed, and in which its own books hold it. */
  readonly definition: CommittedDefinition;
  readonly entries: readonly OwnBooksEntryRow[];
  readonly mapping: OwnBooksMappingRow | null;
  /** Allocations to the participant. */
  readonly allocations: readonly AllocationRow[];
  /** The participant's own reports. */
  readonly reports: readonly FinancialReportRow[];
  readonly explanations: readonly OwnBooksExplanationRow[];
}

const placeOf = (output: string | null, category: string | null): string => `${output ?? '-'}/${category ?? '-'}`;

const ownYearOf = (date: string, startMonth: number): string => {
  const [year, month] = date.split('-').map(Number) as [number, number];
  const first = month >= startMonth ? year : year - 1;
  return startMonth === 1 ? String(first) : `${first}/${first + 1}`;
};

/** Own books beside the shared record, figure by figure. */
export const compareBooks = (compared: Comparable): BooksComparisonResponse => {
  const { currency, definition, entries, mapping, allocations } = compared;
  const allocated = entries.filter(({ measure }) => measure === 'allocated');
  const placeOfLine = new Map(mapping?.lines.map(({ line, output, category }) => [line, placeOf(output, category)]));
  const placeOfAllocation = ({ output, category }: AllocationRow): string => placeOf(output, category);
  const placeOfEntry = ({ line }: OwnBooksEntryRow): string | undefined => placeOfLine.get(line);
  const places = [
    ...new Set([...allocations.map(placeOfAllocation), ...allocated.flatMap((e) => placeOfEntry(e) ?? [])]),
  ];
  const reports = [...compared.reports].sort((a, b) => (a.period < b.period ? -1 : 1));
  const total = (rows: readonly Money[]): Money | null => (rows.length === 0 ? null : totalOf(rows, currency));

  return {
    currency,
    definitionOfCommitted: definition,
    figures: [
      comparedFigure(compared, 'allocated', total(allocated), total(allocations)),
      ...places.sort().map((place) => {
        const own = allocated.filter((entry) => placeOfEntry(entry) === place);
        const shared = allocations.filter((row) => placeOfAllocation(row) === place);
        return comparedFigure(compared, `allocated ${place}`, total(own), total(shared));
      }),
      ...reports.flatMap((report) => {
        const until = cutOffOf(report.period as Period);
        return (['transferred', 'committed', 'disbursed'] as const).map((measure) => {
          const own = entries.filter((entry) => entry.measure === measure && entry.date <= until);
          const shared = reportedOf(report, measure, definition);
          return comparedFigure(compared, `${measure} ${report.period}`, total(own), shared);
        });
      }),
    ],
    ownYears: ownYearsOf(compared),
    unmappedLines: [...new Set(entries.map(({ line }) => line))].filter((line) => !placeOfLine.has(line)).sort(),
  };
};

const reportedOf = (
  { committedDefinition, currency, figures }: FinancialReportRow,
  measure: 'transferred' | 'committed' | 'disbursed',
  definition: CommittedDefinition,
): Money | null => {
  const value =
    measure === 'committed'
      ? committedIn(definition, { definition: committedDefinition, currency, ...figures }).value
      : figures[measure].amount;
  return value === null ? null : money(value, currency);
};

const comparedFigure = (
  { participant, programme, explanations }: Comparable,
  figure: string,
  own: Money | null,
  shared: Money | null,
): ComparedFigureResponse => {
  const difference = own && shared && own.currency === shared.currency ? subtract(own, shared) : null;
  const explained = explanations.find((each) => each.figure === figure);
  return {
    figure,
    own: own?.amount ?? null,
    shared: shared?.amount ?? null,
    difference: difference?.amount ?? null,
    explanation: explained
      ? {
          text: explained.text,
          by: explained.explainedBy,
          outdated: difference === null || explained.difference !== difference.amount,
        }
      : null,
    requestToCorrect:
      difference && !isZero(difference)
        ? `${programme}, ${participant}, ${figure}: the shared record says ${shared?.amount} ${difference.currency}, ` +
          `our books say ${own?.amount}, a difference of ${difference.amount}. Please correct the record or tell us why.`
        : null,
  };
};

const ownYearsOf = ({ entries, mapping, currency }: Comparable): OwnYearResponse[] => {
  const startMonth = mapping?.fiscalYearStartMonth ?? 1;
  const years = [...new Set(entries.map(({ date }) => ownYearOf(date, startMonth)))].sort();
  return years.map((year) => {
    const ofYear = entries.filter(({ date }) => ownYearOf(date, startMonth) === year);
    const of = (measure: Measure): string =>
      totalOf(
        ofYear.filter((entry) => entry.measure === measure),
        currency,
      ).amount;
    return {
      year,
      allocated: of('allocated'),
      transferred: of('transferred'),
      committed: of('committed'),
      disbursed: of('disbursed'),
    };
  });
};
