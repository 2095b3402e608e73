import type { Money } from '~/i18n/formats';
import type { Summary } from '~/record/budgets';
import { minus } from '~/record/decimals';
import { WHOLE_PROGRAMME } from '~/record/scope';

/** `received` is what the fund sent by the record of transfers, `transferred` what a report says. */
export type Figure = 'total' | 'allocated' | 'received' | 'transferred' | 'committed' | 'disbursed' | 'earmarked';

/** An amount that is another at the second moment; null: not known, which is not zero. */
export interface MoneyDifference {
  readonly figure: Figure;
  /** Agency, earmark or `programme`. */
  readonly of: string;
  /** Set where it was reported for a period. */
  readonly period: string | null;
  readonly before: Money | null;
  readonly after: Money | null;
  /** Null where one of the two is not known. */
  readonly difference: Money | null;
}

type Said = Pick<MoneyDifference, 'figure' | 'of' | 'period'> & { readonly amount: Money | null };

const figuresOf = ({ total, allocated, transferred, agencies, earmarks, periods }: Summary): Said[] => [
  { figure: 'total', of: WHOLE_PROGRAMME, period: null, amount: total },
  { figure: 'allocated', of: WHOLE_PROGRAMME, period: null, amount: allocated },
  { figure: 'received', of: WHOLE_PROGRAMME, period: null, amount: transferred },
  ...agencies.map(({ agency, allocated: amount }): Said => ({ figure: 'allocated', of: agency, period: null, amount })),
  ...earmarks.map(({ earmark, amount }): Said => ({ figure: 'earmarked', of: earmark, period: null, amount })),
  ...periods.flatMap(({ scope, period, currency, figures }) =>
    (['transferred', 'committed', 'disbursed'] as const).map((figure): Said => {
      const { amount } = figures[figure];
      return { figure, of: scope, period, amount: amount === null ? null : { amount, currency } };
    }),
  ),
];

const keyOf = ({ figure, of, period }: Said): string => [figure, of, period].join('/');

/** Which amounts read otherwise, in the order of the page. */
export const moneyDifferences = (before: Summary, after: Summary): MoneyDifference[] => {
  const [then, now] = [figuresOf(before), figuresOf(after)];
  const amounts = (all: readonly Said[]) => new Map(all.map((each) => [keyOf(each), each.amount]));
  const [earlier, later] = [amounts(then), amounts(now)];
  const all = new Map([...then, ...now].map((each) => [keyOf(each), each]));
  return [...all].flatMap(([key, { figure, of, period }]) => {
    const [was, is] = [earlier.get(key) ?? null, later.get(key) ?? null];
    if (was?.amount === is?.amount) return [];
    const difference = was && is ? { amount: minus(is.amount, was.amount), currency: is.currency } : null;
    return [{ figure, of, period, before: was, after: is, difference }];
  });
};
