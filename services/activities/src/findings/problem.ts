import type * as shared from '@concert/findings';

/** Scope of what is put to the programme as a whole. */
export const WHOLE_PROGRAMME = 'programme';

export const ruleNames = [
  'section-left-blank',
  'narrative-older-than-figures',
  'statements-contradict',
  'count-differs-from-list',
  'indicator-fell',
  'result-codes-leave-gap',
  'result-terms-mixed',
  'research-without-figures-by-sex',
  'print-run-parts-differ',
  'more-distributed-than-printed',
  'beneficiaries-in-one-cell',
  'ethnic-groups-zero-though-planned',
  'children-reached-near-direct',
  'indicator-groups-differ',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** What a rule found in the registers, counts and plans as they stand. */
export type FoundProblem = shared.FoundProblem<RuleName>;
