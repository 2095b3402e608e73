import type { components } from '~/api/generated/concert';
import type { BudgetMove, BudgetPlace } from '~/record/budgets';
import { signOf, sumOf } from '~/record/decimals';
import type { Kind } from './page';

export type RevisionOrder = components['schemas']['budgets.RevisionDto'];

/** Where money stands today, and how much. */
export interface Holding {
  readonly key: string;
  readonly place: BudgetPlace;
  readonly amount: string;
}

export interface MoveFields {
  /** Key of a holding. */
  readonly from: string;
  /** `agency ILO`, `earmark policy-advice`, `earmark` for a new one. */
  readonly to: string;
  readonly newEarmark: string;
  readonly output: string;
  readonly category: string;
  readonly year: string;
  readonly layer: string;
  readonly amount: string;
}

export interface RevisionFields {
  readonly kind: Kind;
  /** `tranche-3`, `total-budget`, or another one in words. */
  readonly base: string;
  readonly otherBase: string;
  readonly otherAmount: string;
  readonly percent: string;
  readonly earmark: string;
  readonly moves: MoveFields[];
  readonly activity: string;
  readonly purpose: string;
  readonly recommendations: readonly string[];
  readonly needs: readonly string[];
}

/** A percentage can be taken of it. */
export interface Base {
  readonly reference: string;
  readonly amount: string;
  /** Programme year whose lines are cut; left out, those of every year. */
  readonly year?: number;
}

export const OTHER_BASE = 'other';

export const NO_MOVE: MoveFields = {
  from: '',
  to: '',
  newEarmark: '',
  output: '',
  category: '',
  year: '',
  layer: '',
  amount: '',
};

type Row = Pick<
  components['schemas']['budgets.Allocation'],
  'agency' | 'output' | 'category' | 'year' | 'layer' | 'amount'
>;
type Earmark = Pick<components['schemas']['budgets.Earmark'], 'earmark' | 'amount'>;

/** What stands at each place, from the rows that made it; what is empty is left out. */
export const holdingsOf = (rows: readonly Row[], earmarks: readonly Earmark[]): readonly Holding[] => {
  const sums = new Map<string, { place: BudgetPlace; amount: string }>();
  for (const { agency, output, category, year, layer, amount } of rows) {
    const place = {
      agency,
      ...(output === null ? {} : { output }),
      ...(category === null ? {} : { category }),
      ...(year === null ? {} : { year }),
      ...(layer === null ? {} : { layer }),
    } as BudgetPlace;
    const key = JSON.stringify([agency, output, category, year, layer]);
    sums.set(key, { place, amount: sumOf([sums.get(key)?.amount ?? '0', amount]) });
  }
  const lines = [...sums].map(([key, held]) => ({ key, ...held }));
  const aside = earmarks.map(({ earmark, amount }) => ({ key: `earmark ${earmark}`, place: { earmark }, amount }));
  return [...lines, ...aside].filter(({ amount }) => signOf(amount) > 0).sort((a, b) => a.key.localeCompare(b.key));
};

const targetOf = ({ to, newEarmark, output, category, year, layer }: MoveFields): BudgetPlace => {
  const [kind, ...name] = to.split(' ');
  return {
    ...(kind === 'earmark' ? { earmark: name.join(' ') || newEarmark.trim() } : { agency: name.join(' ') }),
    ...(output.trim() === '' ? {} : { output: output.trim() }),
    ...(category === '' ? {} : { category: category as NonNullable<BudgetPlace['category']> }),
    ...(year === '' ? {} : { year: Number(year) }),
    ...(layer === '' ? {} : { layer: layer as NonNullable<BudgetPlace['layer']> }),
  };
};

interface Known {
  readonly currency: string;
  readonly bases: readonly Base[];
  readonly holdings: readonly Holding[];
}

/** What a form asks for, as the service takes it: a part that does not belong to the kind is left out. */
export const orderOf = (fields: RevisionFields, { currency, bases, holdings }: Known): RevisionOrder => {
  const { kind, purpose, recommendations } = fields;
  const about = { kind, purpose: purpose.trim(), recommendations: [...recommendations] };
  if (kind === 'across-the-board-cut') {
    const known = bases.find(({ reference }) => reference === fields.base);
    const { amount, ...base } = known ?? { reference: fields.otherBase.trim(), amount: fields.otherAmount };
    return {
      ...about,
      base: { ...base, amount: { amount, currency } },
      percent: fields.percent,
      to: { earmark: fields.earmark.trim() },
    };
  }
  const moves = fields.moves.map((move): BudgetMove => {
    const from = holdings.find(({ key }) => key === move.from)?.place;
    return {
      ...(kind !== 'new-money' && from ? { from } : {}),
      to: targetOf(move),
      amount: { amount: move.amount, currency },
    };
  });
  return {
    ...about,
    moves,
    ...(kind === 'elimination' ? { activity: fields.activity } : {}),
    ...(kind === 'new-money' && fields.needs.length > 0 ? { needs: [...fields.needs] } : {}),
  };
};
