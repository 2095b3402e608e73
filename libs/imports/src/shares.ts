import type { ShareCheck } from './template.js';
import type { SheetCell } from './table.js';
import { amountOf, CellProblem, type Notation, sharesOf } from './values.js';

/** Cells of one row by column. */
export type CellsByKey = ReadonlyMap<string, SheetCell>;

/** What an amount is taken to say after its share was asked; null where the cell is blank. */
export interface Settled {
  readonly amount: string | null;
  readonly share: string | null;
  /** Told in the provenance when there were two readings, with the characters of the one taken. */
  readonly note?: string;
  readonly printed?: string;
}

const HALF_A_UNIT = 0.5;
const ROUNDING = 1e-9;

const digitsAfterPoint = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

/** True when the amount, rounded as the share is printed, is that share of the whole. */
export const isShareOf = (amount: string, whole: string, share: string): boolean => {
  const printedTo = HALF_A_UNIT * 10 ** -digitsAfterPoint(share);
  return Math.abs((Number(amount) / Number(whole)) * 100 - Number(share)) <= printedTo + ROUNDING;
};

const readable = (cell: SheetCell | undefined, notation: Notation): string | undefined => {
  if (!cell) return undefined;
  try {
    return amountOf(cell, notation);
  } catch (error) {
    if (error instanceof CellProblem) return undefined;
    throw error;
  }
};

const quoted = (cell: SheetCell | undefined): string => `"${cell?.text ?? ''}"`;

/**
 * Asks the printed share which reading of an amount holds. Two readings are both kept: the one that fits is taken, the
 * other is told.
 *
 * @throws CellProblem  the amount cannot be read, or no reading fits the share
 */
export const settle = (check: ShareCheck, cells: CellsByKey, notation: Notation): Settled => {
  const [first, share, whole] = [check.amount, check.share, check.whole].map((key) => cells.get(key));
  const other = check.otherReading === undefined ? undefined : cells.get(check.otherReading);
  const shares = share === undefined ? [] : sharesOf(share, notation);
  const total = readable(whole, notation);
  const canCompare = shares.length > 0 && total !== undefined && Number(total) > 0;
  if (other) return settleTwo({ first, other, share, shares, total: canCompare ? total : undefined, notation });

  const amount = first === undefined ? null : amountOf(first, notation);
  if (!share) return { amount, share: null };
  if (amount === null || !canCompare || total === undefined) return { amount, share: onlyShare(share, shares) };
  const fitting = shares.find((each) => isShareOf(amount, total, each));
  if (fitting === undefined)
    throw new CellProblem(
      'AMOUNT_DIFFERS_FROM_SHARE',
      `${quoted(first)} is not ${quoted(share)} of ${total}: one of them was read wrongly`,
    );
  return { amount, share: fitting };
};

const onlyShare = (cell: SheetCell, shares: readonly string[]): string => {
  if (shares.length > 1 && Number(shares[0]) !== 0)
    throw new CellProblem('PERCENTAGE_AMBIGUOUS', `${quoted(cell)} may be ${shares.join('% or ')}%: write it as text`);
  return shares[0] as string;
};

interface TwoReadings {
  readonly first: SheetCell | undefined;
  readonly other: SheetCell;
  readonly share: SheetCell | undefined;
  readonly shares: readonly string[];
  readonly total: string | undefined;
  readonly notation: Notation;
}

const settleTwo = ({ first, other, share, shares, total, notation }: TwoReadings): Settled => {
  const [mine, theirs] = [readable(first, notation), readable(other, notation)];
  if (mine !== undefined && mine === theirs && total === undefined) return { amount: mine, share: shares[0] ?? null };
  if (total === undefined)
    throw new CellProblem(
      'TWO_READINGS',
      `${quoted(first)} was also read as ${quoted(other)}: its share of the total would tell which holds`,
    );
  for (const [amount, cell] of [
    [mine, first],
    [theirs, other],
  ] as const) {
    if (amount === undefined) continue;
    const fitting = shares.find((each) => isShareOf(amount, total, each));
    if (fitting === undefined) continue;
    const left = cell === first ? other : first;
    return {
      amount,
      share: fitting,
      printed: cell?.text,
      note: `Read as ${quoted(cell)}, which is ${quoted(share)}; also read as ${quoted(left)}`,
    };
  }
  throw new CellProblem(
    'AMOUNT_DIFFERS_FROM_SHARE',
    `Neither ${quoted(first)} nor ${quoted(other)} is ${quoted(share)} of ${total}`,
  );
};
