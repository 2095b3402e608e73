import type { BeneficiaryCountsResponse } from './beneficiaries.response.js';
import type { BeneficiaryRow } from './beneficiaries.view.js';

/** Fewer people than this in one cell may be recognised in a small place. */
const SMALL = 5;

/** Whether the sum of the withheld cells would tell each of them: one cell, or all as small or as large as they can be. */
const isToldBySum = (withheld: readonly { readonly count: number }[]): boolean => {
  const sum = withheld.reduce((total, { count }) => total + count, 0);
  return withheld.length > 0 && [1, SMALL - 1].some((each) => sum === each * withheld.length);
};

export const countBeneficiaries = (
  rows: readonly Pick<BeneficiaryRow, 'sex' | 'ageBand'>[],
): BeneficiaryCountsResponse => {
  const counted = new Map<string, { sex: string; ageBand: string; count: number }>();
  for (const { sex, ageBand } of rows) {
    const cell = counted.get(`${sex} ${ageBand}`) ?? { sex, ageBand, count: 0 };
    counted.set(`${sex} ${ageBand}`, { ...cell, count: cell.count + 1 });
  }
  const cells = [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
  const withheld = cells.filter(({ count }) => count < SMALL);
  return {
    cells: cells.map((cell) => ({ ...cell, count: cell.count < SMALL ? null : cell.count })),
    total: withheld.length === 1 || isToldBySum(withheld) ? null : rows.length,
    note:
      withheld.length === 0
        ? null
        : `Cells of fewer than ${SMALL} people are withheld, since they might be recognised: join age bands to show them.`,
  };
};
