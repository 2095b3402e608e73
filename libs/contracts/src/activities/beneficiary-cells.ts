import { count, nullable, oneOf, record, yesOrNo } from '../fields.js';

/** Two of them hold two values in one cell, as some documents print them. Ethnic groups are among the others. */
export type BeneficiaryGroup =
  'institutions' | 'women' | 'girls' | 'men' | 'boys' | 'women-and-girls' | 'men-and-boys' | 'ethnic-groups';

/** Direct: those for whom the programme works; indirect: those who gain by it. */
export type Reach = 'direct' | 'indirect';

/** One cell of a table of beneficiaries: a number, "not collected", or blank. None of them is another. */
export interface BeneficiaryCell {
  readonly group: BeneficiaryGroup;
  /** Null: not collected, or blank. */
  readonly count: number | null;
  readonly notCollected: boolean;
}

export const beneficiaryCell = record<BeneficiaryCell>({
  group: oneOf('institutions', 'women', 'girls', 'men', 'boys', 'women-and-girls', 'men-and-boys', 'ethnic-groups'),
  count: nullable(count),
  notCollected: yesOrNo,
});
