import type { CommittedDefinition } from '@concert/contracts/agencies';
import type { ReportedFigure } from '@concert/contracts/budgets';
import { add, money, type Money, ratio, subtract, sum } from '@concert/money';
import type { ExplainedFigureResponse } from './explained-figure.response.js';

export interface CommittedAsReported {
  readonly definition: CommittedDefinition | 'not-stated';
  readonly currency: string;
  readonly committed: ReportedFigure;
  readonly disbursed: ReportedFigure;
}

const meaning: Record<CommittedDefinition, string> = {
  inclusive: 'committed with what is already disbursed',
  outstanding: 'committed and still to be paid',
};

const none = (explanation: string): ExplainedFigureResponse => ({ value: null, explanation });

/** What a report says, and how it was printed. */
export const asReported = (
  name: string,
  { amount, asPrinted, percentAsPrinted }: ReportedFigure,
  reportedBy: string,
): ExplainedFigureResponse => {
  if (amount === null) {
    const share = percentAsPrinted === undefined ? '' : `; only its share ${percentAsPrinted} is printed`;
    return none(`The report of ${reportedBy} leaves ${name} blank${share}.`);
  }
  const printed = asPrinted === undefined ? '' : `, printed "${asPrinted}"`;
  return { value: amount, explanation: `As reported by ${reportedBy}${printed}.` };
};

/**
 * A report's committed figure in another sense of the word. Outstanding is inclusive less disbursed; nothing is
 * guessed where the report does not say what it means.
 */
export const committedIn = (
  wanted: CommittedDefinition,
  { definition, currency, committed, disbursed }: CommittedAsReported,
): ExplainedFigureResponse => {
  if (committed.amount === null) return none('The report gives no committed figure.');
  if (definition === 'not-stated')
    return none(`The report does not say whether ${committed.amount} contains what is already disbursed.`);
  if (definition === wanted)
    return { value: committed.amount, explanation: `Reported in this sense: ${meaning[wanted]}.` };
  if (disbursed.amount === null)
    return none(`Reported as ${definition}, and without a disbursed figure it cannot be turned into ${wanted}.`);

  const [reported, paid] = [money(committed.amount, currency), money(disbursed.amount, currency)];
  const { amount } = wanted === 'outstanding' ? subtract(reported, paid) : add(reported, paid);
  const operation = wanted === 'outstanding' ? 'less' : 'plus';
  return {
    value: amount,
    explanation: `${reported.amount} reported as ${definition} ${operation} ${paid.amount} disbursed gives what is ${meaning[wanted]}.`,
  };
};

/** The amounts of rows, which hold two decimals whatever their currency. */
export const totalOf = (rows: readonly Money[], currency: string): Money => {
  const amounts = rows.map((row) => money(row.amount, row.currency));
  return sum(amounts, currency);
};

/** Agencies' figures together; none as long as one of them is missing, since a part is not the whole. */
export const together = (
  figures: readonly (readonly [agency: string, figure: ExplainedFigureResponse | undefined])[],
  currency: string,
): ExplainedFigureResponse => {
  const missing = figures.filter(([, figure]) => (figure?.value ?? null) === null).map(([agency]) => agency);
  if (figures.length === 0) return none('Nothing is allocated to an agency yet.');
  if (missing.length > 0) return none(`No figure of ${missing.join(', ')}, so there is no total of all agencies.`);
  const amounts = figures.map(([, figure]) => money(figure?.value as string, currency));
  return {
    value: sum(amounts, currency).amount,
    explanation: `The figures of ${figures.map(([agency]) => agency).join(', ')} added up.`,
  };
};

/** Disbursed as a percentage of the money that was there to be spent. */
export const deliveryOf = (
  disbursed: ReportedFigure,
  funded: Money | null,
  fundedAs: string,
): ExplainedFigureResponse => {
  if (disbursed.amount === null) return none('The report gives no disbursed figure.');
  const rate = funded && ratio(money(disbursed.amount, funded.currency), funded);
  if (!funded || rate === null) return none(`There is no ${fundedAs} to compare ${disbursed.amount} with.`);
  return { value: rate, explanation: `${disbursed.amount} disbursed of ${funded.amount} ${fundedAs}, in percent.` };
};
