import type { BeneficiaryCell, BeneficiaryGroup } from '../../beneficiaries/beneficiaries.js';

/** What the cells of a count add up to. Null: none of the cells concerned has a number. */
export interface Totals {
  readonly persons: number | null;
  readonly female: number | null;
  readonly male: number | null;
  readonly isComplete: boolean;
}

/** Institutions are no persons, and ethnic groups stand among the others. */
export const totalsOf = (cells: readonly BeneficiaryCell[]): Totals => {
  const countOf = (group: BeneficiaryGroup): number | null => cells.find((cell) => cell.group === group)?.count ?? null;
  const sum = (...groups: readonly BeneficiaryGroup[]): number | null => {
    const counts = groups.map(countOf).filter((count) => count !== null);
    return counts.length === 0 ? null : counts.reduce((all, count) => all + count, 0);
  };
  const isTold = (joint: BeneficiaryGroup, ...parts: readonly BeneficiaryGroup[]): boolean =>
    countOf(joint) !== null || parts.every((part) => countOf(part) !== null);

  return {
    persons: sum('women', 'girls', 'men', 'boys', 'women-and-girls', 'men-and-boys'),
    female: sum('women', 'girls', 'women-and-girls'),
    male: sum('men', 'boys', 'men-and-boys'),
    isComplete: isTold('women-and-girls', 'women', 'girls') && isTold('men-and-boys', 'men', 'boys'),
  };
};
