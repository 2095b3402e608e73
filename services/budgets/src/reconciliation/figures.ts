import {
  absolute,
  exceeds,
  isPositive,
  money,
  type Money,
  parsePrintedPercent,
  percentOf,
  subtract,
  sum,
} from '@concert/money';
import type { FigureName } from '../financial-report/financial-report.js';
import { type Evidence, type Report, type Transfer, transfersUpTo } from './evidence.js';
import type { ProgrammeTerms } from './programme-terms.js';

/** An amount as reported, or between two bounds when computed back from the share printed beside it. */
export interface KnownAmount {
  readonly amount: Money;
  readonly low: Money;
  readonly high: Money;
  readonly isDerived: boolean;
}

export const reportedAmount = ({ figures, currency }: Report, figure: FigureName): Money | null => {
  const { amount } = figures[figure];
  return amount === null ? null : money(amount, currency);
};

/** The reported amount, or what its printed percentage of the total leaves possible; null when neither is there. */
export const knownAmount = (report: Report, figure: FigureName, terms: ProgrammeTerms): KnownAmount | null => {
  const amount = reportedAmount(report, figure);
  return amount ? { amount, low: amount, high: amount, isDerived: false } : backComputed(report, figure, terms);
};

const backComputed = (report: Report, figure: FigureName, { total }: ProgrammeTerms): KnownAmount | null => {
  const printed = report.figures[figure].percentAsPrinted;
  const percent = printed === undefined ? null : readPercent(printed);
  if (percent === null || figure === 'total') return null;
  const whole = reportedAmount(report, 'total') ?? total;
  if (!whole) return null;
  const amount = percentOf(whole, percent);
  const halfStep = percentOf(whole, halfOfLastDigit(percent));
  return { amount, low: subtract(amount, halfStep), high: plus(amount, halfStep), isDerived: true };
};

const plus = (a: Money, b: Money): Money => sum([a, b], a.currency);

/** Null for a percentage that cannot be read, or not in one way only. */
const readPercent = (printed: string): string | null => {
  try {
    return parsePrintedPercent(printed);
  } catch {
    return null;
  }
};

/** What rounding to the last printed digit hides: 0.005 for `26.61`. */
const halfOfLastDigit = (percent: string): string => {
  const digits = percent.split('.')[1]?.length ?? 0;
  return `0.${'0'.repeat(digits)}5`;
};

/** Recorded transfers with a value date up to the report's cut-off. */
export const recordedTransfers = (evidence: Evidence, { period, currency }: Report): Money =>
  sum(
    transfersUpTo(evidence, period).map(({ amount }) => amount),
    currency,
  );

export const largerOf = (a: Money, b: Money | null): Money => (b && exceeds(b, a) ? b : a);

/** Money that was there to be spent, for the benefit of the doubt: the larger of what is reported and what is recorded. */
export const received = (evidence: Evidence, report: Report): Money =>
  largerOf(recordedTransfers(evidence, report), reportedAmount(report, 'transferred'));

export const distance = (a: Money, b: Money): Money => absolute(subtract(a, b));

/** The amount, or zero when it is below. */
export const atLeastZero = (amount: Money): Money => (isPositive(amount) ? amount : money('0', amount.currency));

const transferInWords = ({ kind, tranche, amount, valueDate }: Transfer): string =>
  `${tranche === undefined ? kind : `tranche-${tranche}`} of ${valueDate}, ${inWords(amount)}`;

type Alike = readonly [Transfer, ...Transfer[]];

/** Transfers of one kind, amount and day together, under `tranche-2 of 2010-02-23, 2,589,520.00`. */
export const alikeAmong = (transfers: readonly Transfer[]): [string, Alike][] => {
  const groups = new Map<string, Alike>();
  for (const transfer of transfers) {
    const name = transferInWords(transfer);
    groups.set(name, [...(groups.get(name) ?? []), transfer] as unknown as Alike);
  }
  return [...groups];
};

/** `2,310,075.00`, for a sentence. */
export const inWords = ({ amount }: Money): string => amount.replace(/\B(?=(\d{3})+(?=\.|$))/g, ',');

/** The definition the report states, or else the policy set's. */
export const definitionOf = (
  { committedDefinition }: Report,
  { policy }: ProgrammeTerms,
): 'inclusive' | 'outstanding' =>
  committedDefinition === 'not-stated' ? (policy?.committedDefinition ?? 'inclusive') : committedDefinition;

export const derivation = ({
  isDerived,
  low,
  high,
}: KnownAmount): { derived: true; range: { low: string; high: string } } | undefined =>
  isDerived ? { derived: true, range: { low: low.amount, high: high.amount } } : undefined;
