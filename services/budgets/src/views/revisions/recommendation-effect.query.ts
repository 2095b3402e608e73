import { absolute, money, type Money, sum } from '@concert/money';
import { inOrderOf } from '@concert/service-kit';
import type { BudgetRevision } from './budget-revision.view.js';

/** "What did recommendation 5 change, in dollars?" */
export interface RecommendationEffect {
  readonly recommendation: string;
  /** Its title, once the recommendation is known here. */
  readonly title: string | null;
  /** Moved by applied revisions that answer it. */
  readonly moved: Money;
  /** Part of it that came from outside the budget. */
  readonly newMoney: Money;
  /** Proposed and not decided yet. */
  readonly pending: Money;
  /** Change of what each agency holds. */
  readonly agencies: readonly { readonly agency: string; readonly change: Money }[];
  readonly earmarks: readonly { readonly earmark: string; readonly change: Money }[];
  readonly revisions: readonly Pick<
    BudgetRevision,
    'revision' | 'kind' | 'status' | 'purpose' | 'amount' | 'currency' | 'recommendations' | 'decision' | 'decidedOn'
  >[];
}

const PENDING: ReadonlySet<string> = new Set(['proposed', 'endorsed']);

/** A pure function of the rows: the same for those of today and of any day. */
export const recommendationEffect = (
  recommendation: string,
  rows: readonly BudgetRevision[],
  { currency, title }: { currency: string; title: string | null },
): RecommendationEffect => {
  const naming = inOrderOf(
    rows.filter(({ recommendations }) => recommendations.includes(recommendation)),
    'recordedAt',
    'revision',
  );
  const applied = naming.filter(({ status }) => status === 'applied');
  const entries = applied.flatMap((row) => row.entries);
  const together = (of: readonly BudgetRevision[]): Money =>
    sum(
      of.map(({ amount }) => absolute(money(amount, currency))),
      currency,
    );
  const changes = (name: 'agency' | 'earmark'): [string, Money][] =>
    [...new Set(entries.flatMap(({ place }) => place[name] ?? []))].toSorted().map((holder) => [
      holder,
      sum(
        entries.filter(({ place }) => place[name] === holder).map(({ amount }) => amount),
        currency,
      ),
    ]);
  return {
    recommendation,
    title,
    moved: together(applied),
    newMoney: together(applied.filter(({ kind }) => kind === 'new-money')),
    pending: together(naming.filter(({ status }) => PENDING.has(status))),
    agencies: changes('agency').map(([agency, change]) => ({ agency, change })),
    earmarks: changes('earmark').map(([earmark, change]) => ({ earmark, change })),
    revisions: naming.map(
      ({ revision, kind, status, purpose, amount, currency: of, recommendations, decision, decidedOn }) => ({
        revision,
        kind,
        status,
        purpose,
        amount,
        currency: of,
        recommendations,
        decision,
        decidedOn,
      }),
    ),
  };
};
