export interface BudgetCategory {
  /** 1 to 8, as printed in budgets and financial reports. */
  readonly code: string;
  readonly name: string;
}

/**
 * UNDG harmonized budget categories, 2012 version.
 * Source: UN Sustainable Development Group, "Harmonized Financial Reporting to Donors for Joint Programmes";
 * 1 to 7 as quoted in the SDG Fund FAQ (proposals.sdgfund.org/node/69, seen as a stored page); the wording of 8 is
 * believed and still to be compared with the primary document.
 */
export const BUDGET_CATEGORIES = [
  { code: '1', name: 'Staff and other personnel' },
  { code: '2', name: 'Supplies, commodities and materials' },
  { code: '3', name: 'Equipment, vehicles and furniture, including depreciation' },
  { code: '4', name: 'Contractual services' },
  { code: '5', name: 'Travel' },
  { code: '6', name: 'Transfers and grants to counterparts' },
  { code: '7', name: 'General operating and other direct costs' },
  { code: '8', name: 'Indirect support costs' },
] as const satisfies readonly BudgetCategory[];

export type BudgetCategoryCode = (typeof BUDGET_CATEGORIES)[number]['code'];

const CODES: ReadonlySet<unknown> = new Set(BUDGET_CATEGORIES.map(({ code }) => code));

export const isBudgetCategory = (code: unknown): code is BudgetCategoryCode => CODES.has(code);
