import { exceeds, type Money, percentOf } from '@concert/money';
import type { BudgetRevisionProposed, RevisionContent, RevisionTerms } from './budget-revision.js';
import { amountMoved } from './moves.js';
import { holderOf } from './places.js';

export type Route = Pick<BudgetRevisionProposed['data'], 'decidedBy' | 'needsEndorsement'> & {
  /** Why that body decides, for people to read. */
  readonly because: string;
};

/**
 * The PMC decides within an agency and up to both limits of the policy set; everything else is the NSC's.
 * Source: domain reference, section 2, revisions; section 3, rule 17.
 */
export const routeOf = (content: RevisionContent, terms: RevisionTerms, proposedBy: readonly string[]): Route => {
  const because = reasonForSteeringCommittee(content, terms, proposedBy);
  if (because === null)
    return { decidedBy: 'PMC', needsEndorsement: false, because: 'Within an agency and within the limits of the PMC' };
  return {
    decidedBy: 'NSC',
    needsEndorsement: terms.thresholds?.pmcEndorses === true && !proposedBy.includes('PMC'),
    because,
  };
};

const reasonForSteeringCommittee = (
  content: RevisionContent,
  { thresholds, total }: RevisionTerms,
  proposedBy: readonly string[],
): string | null => {
  if (!thresholds) return 'No policy set is in force';
  if (content.kind === 'across-the-board-cut') return 'Every agency is cut';
  if (content.kind === 'elimination') return 'Planned results change';
  if (content.kind === 'new-money') return 'The budget grows';
  if (content.moves.some(({ from, to }) => !from || holderOf(from) !== holderOf(to))) return 'Money changes hands';
  if (exceedsLimit(content, thresholds.pmcLimit)) return `More than ${thresholds.pmcLimit.amount} is moved`;
  if (!total) return 'No total budget is stated, so its share cannot be judged';
  if (exceedsLimit(content, percentOf(total, thresholds.pmcShare)))
    return `More than ${thresholds.pmcShare} % of the programme is moved`;
  return proposedBy.includes('PMC') ? 'The PMC proposed it' : null;
};

const exceedsLimit = (content: RevisionContent, limit: Money): boolean =>
  exceeds(amountMoved(content.moves, limit.currency), limit);
