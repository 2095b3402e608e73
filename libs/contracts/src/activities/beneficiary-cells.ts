import { count, nullable, oneOf, record, type ValueOf, yesOrNo } from '../fields.js';

/** Two of them hold two values in one cell, as some documents print them. Ethnic groups are among the others. */
const beneficiaryGroup = oneOf(
  'institutions',
  'women',
  'girls',
  'men',
  'boys',
  'women-and-girls',
  'men-and-boys',
  'ethnic-groups',
);
export type BeneficiaryGroup = ValueOf<typeof beneficiaryGroup>;

/** Direct: those for whom the programme works; indirect: those who gain by it. */
export const reach = oneOf('direct', 'indirect');
export type Reach = ValueOf<typeof reach>;

/** One cell of a table of beneficiaries: a number, "not collected", or blank. None of them is another. */
export const beneficiaryCell = record({
  group: beneficiaryGroup,
  /** Null: not collected, or blank. */
  count: nullable(count),
  notCollected: yesOrNo,
});
export type BeneficiaryCell = ValueOf<typeof beneficiaryCell>;
