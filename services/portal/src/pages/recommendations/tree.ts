import type { KeyAction, Recommendation } from './queries';
import type { Narrowing } from './page';

/** A recommendation with its parts. Documents number parts whose whole has no words of its own: those have none here. */
export interface Branch {
  readonly code: string;
  readonly recommendation: Recommendation | null;
  readonly parts: readonly Recommendation[];
}

/** In the order of the document. */
export const treeOf = (recommendations: readonly Recommendation[]): readonly Branch[] => {
  const codes = [...new Set(recommendations.map(({ code, parent }) => parent ?? code))];
  return codes.map((code) => ({
    code,
    recommendation: recommendations.find((each) => each.code === code && each.parent === null) ?? null,
    parts: recommendations.filter(({ parent }) => parent === code),
  }));
};

const MATCHES: Readonly<Record<Narrowing, (action: KeyAction) => boolean>> = {
  open: ({ closed }) => !closed,
  overdue: ({ overdue }) => overdue,
  alike: ({ alike, closed }) => !closed && alike.length > 0,
  unfunded: ({ unfunded }) => unfunded,
};

export const matches = (action: KeyAction, only: Narrowing | undefined): boolean => !only || MATCHES[only](action);

/** Recommendations with the key actions that match; those without any are left out while something is looked for. */
export const narrowed = (
  recommendations: readonly Recommendation[],
  only: Narrowing | undefined,
): readonly Recommendation[] =>
  only
    ? recommendations
        .map((each) => ({ ...each, keyActions: each.keyActions.filter((action) => matches(action, only)) }))
        .filter(({ keyActions }) => keyActions.length > 0)
    : recommendations;

/** Key actions of which somebody should say whether they are the same act, each pair once. */
export const pairsAlike = (actions: readonly KeyAction[]): readonly (readonly [KeyAction, KeyAction])[] =>
  actions.flatMap((action, index) =>
    actions
      .slice(index + 1)
      .filter((other) => !action.closed && !other.closed && action.alike.some(({ code }) => code === other.code))
      .map((other) => [action, other] as const),
  );
