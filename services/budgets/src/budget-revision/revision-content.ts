import { add, equals, exceeds, isNegative, isPositive, type Money, percentOf, sum, zero } from '@concert/money';
import { movesOfCut } from './across-the-board-cut.js';
import type { BudgetRevisions, Move, RevisionContent, RevisionRequest, RevisionTerms } from './budget-revision.js';
import * as rejection from './budget-revision.js';
import { amountMoved, changesOf, isSameChange } from './moves.js';
import { holderOf, keyOf, type Line, type Lines, linesOf, type Place, placeOf, withLines } from './places.js';

/** What stands at each place today: allocated, and changed by applied revisions. */
export const linesToday = ({ applied }: BudgetRevisions, { allocated }: Pick<RevisionTerms, 'allocated'>): Lines =>
  withLines(linesOf(allocated), applied.values());

const requireOneHolder = (place: Place): void => {
  if ((place.agency === undefined) === (place.earmark === undefined))
    throw new rejection.BudgetRevisionPlaceUnclear('Money stands with an agency or is set aside, one of both', {
      place,
    });
};

const requireMove = ({ from, to, amount }: Move, { currency, programme }: RevisionTerms): void => {
  for (const place of from ? [from, to] : [to]) requireOneHolder(place);
  if (!isPositive(amount))
    throw new rejection.BudgetRevisionAmountNotPositive('A move is more than nothing', { amount });
  if (amount.currency !== currency)
    throw new rejection.BudgetRevisionCurrencyDiffers(`${programme} is kept in ${currency}`, { amount });
  if (from && keyOf(from) === keyOf(to))
    throw new rejection.BudgetRevisionMovesNothing('Money moves from one place to another', { from, to });
};

const requireKind = ({ kind, moves, activity }: RevisionContent): void => {
  const isWithin = ({ from, to }: Move): boolean => from !== undefined && holderOf(from) === holderOf(to);
  const differs = (text: string): never => {
    throw new rejection.BudgetRevisionKindDiffers(text, { kind });
  };
  if (kind !== 'new-money' && moves.some(({ from }) => !from))
    throw new rejection.BudgetRevisionDoesNotAddUp(
      'What is given to one is taken from another; only new money is not',
      {
        kind,
      },
    );
  if (kind === 'new-money' && moves.some(({ from }) => from)) differs('New money is taken from nobody');
  if (kind === 'within-agency' && !moves.every(isWithin)) differs('Each move stays with its agency');
  if (kind === 'between-agencies' && moves.some(isWithin)) differs('Each move goes from one to another');
  if (kind === 'elimination' && activity === undefined)
    throw new rejection.BudgetRevisionActivityMissing('Which activity is given up?', { kind });
};

/** The cut's parts; other kinds bring their own moves. */
const movesOf = ({ kind, base, percent, moves = [], to }: RevisionRequest, lines: Lines): readonly Move[] => {
  if (percent !== undefined && !base)
    throw new rejection.BudgetRevisionPercentageWithoutBase('A percentage of what? Name the base and its amount', {
      percent,
    });
  if (kind !== 'across-the-board-cut')
    return moves.map(({ from, to: target, amount }) => ({
      ...(from && { from: placeOf(from) }),
      to: placeOf(target),
      amount,
    }));
  if (!base || percent === undefined || !to)
    throw new rejection.BudgetRevisionCutIncomplete(
      'A cut names its base, its percentage and what it is set aside for',
      {
        base,
        percent,
        to,
      },
    );
  requireOneHolder(to);
  const parts = movesOfCut(percentOf(base.amount, percent), lines, placeOf(to), base.year);
  if (parts.length === 0 && base.year !== undefined)
    throw new rejection.BudgetRevisionCutIncomplete(`No budget line stands in year ${base.year}`, { base });
  if (moves.length > 0 && !isSameChange(moves, parts))
    throw new rejection.BudgetRevisionDiffersFromBase('The parts of a cut follow from its base', { parts });
  return parts;
};

/** @throws BudgetRevisionExceedsAllocation */
export const requireAvailable = (moves: readonly Move[], lines: Lines): void => {
  for (const { place, amount } of changesOf(moves)) {
    const available = lines.get(keyOf(place))?.amount ?? zero(amount.currency);
    if (isNegative(amount) && isNegative(add(available, amount)))
      throw new rejection.BudgetRevisionExceedsAllocation(`${holderOf(place)} has less than is taken from it`, {
        place,
        allocated: available,
        change: amount,
      });
  }
};

/**
 * A place is reduced by what is not bound there, and an agency by what it has not bound at all.
 *
 * @throws BudgetRevisionExceedsUncommitted
 */
export const requireUncommitted = (
  moves: readonly Move[],
  lines: Lines,
  { committed, currency }: RevisionTerms,
): void => {
  const changes = changesOf(moves);
  const together = (of: Iterable<Line>, isMeant: (place: Place) => boolean): Money =>
    sum(
      [...of].filter(({ place }) => isMeant(place)).map(({ amount }) => amount),
      currency,
    );
  const requireCovered = (name: string, isMeant: (place: Place) => boolean): void => {
    const [change, bound] = [together(changes, isMeant), together(committed, isMeant)];
    const allocated = together(lines.values(), isMeant);
    if (isNegative(change) && isPositive(bound) && exceeds(bound, add(allocated, change)))
      throw new rejection.BudgetRevisionExceedsUncommitted(`${name} has bound more than would be left`, {
        allocated,
        committed: bound,
        change,
      });
  };
  for (const agency of new Set(changes.flatMap(({ place }) => place.agency ?? [])))
    requireCovered(agency, (place) => place.agency === agency);
  for (const { place } of changes) requireCovered(holderOf(place), (other) => lineKey(other) === lineKey(place));
};

/** A line of the ledger: the layer is not an entry's. */
const lineKey = ({ layer: _, ...place }: Place): string => keyOf(place);

/**
 * Works a request out: what would be proposed, were it proposed now.
 *
 * @throws BudgetRevisionPercentageWithoutBase  a percentage, and nobody says of what
 * @throws BudgetRevisionCutIncomplete          a cut without base, percentage or what it is set aside for
 * @throws BudgetRevisionDiffersFromBase        moves that are not what the percentage of the base gives
 * @throws BudgetRevisionMovesNothing           no moves, or one from a place to itself
 * @throws BudgetRevisionPlaceUnclear           a place that is neither an agency's nor set aside, or both
 * @throws BudgetRevisionAmountNotPositive      a move of nothing
 * @throws BudgetRevisionCurrencyDiffers        another currency than the programme's
 * @throws BudgetRevisionDoesNotAddUp           money that comes from nowhere
 * @throws BudgetRevisionKindDiffers            the moves are of another kind
 * @throws BudgetRevisionActivityMissing        an elimination that names no activity
 * @throws BudgetRevisionExceedsAllocation      more is taken from a place than stands there
 * @throws BudgetRevisionExceedsUncommitted     more than is not bound there
 */
export const contentOf = (state: BudgetRevisions, request: RevisionRequest, terms: RevisionTerms): RevisionContent => {
  const lines = linesToday(state, terms);
  const { kind, base, percent, purpose, recommendations, activity, needs } = request;
  if (base && base.amount.currency !== terms.currency)
    throw new rejection.BudgetRevisionCurrencyDiffers(`${terms.programme} is kept in ${terms.currency}`, {
      base,
    });
  const moves = movesOf(request, lines);
  const content: RevisionContent = {
    kind,
    ...(base && { base }),
    ...(percent !== undefined && { percent }),
    moves,
    purpose,
    recommendations,
    ...(activity !== undefined && { activity }),
    ...(needs && { needs }),
  };
  if (moves.length === 0) throw new rejection.BudgetRevisionMovesNothing('A revision moves money', { kind });
  for (const move of moves) requireMove(move, terms);
  requireKind(content);
  const sumOfParts = amountMoved(moves, terms.currency);
  if (base && percent !== undefined && !equals(sumOfParts, percentOf(base.amount, percent)))
    throw new rejection.BudgetRevisionDiffersFromBase(
      `The moves add up to something else than ${percent} % of the base`,
      {
        moved: sumOfParts,
        base,
        percent,
      },
    );
  requireAvailable(moves, lines);
  requireUncommitted(moves, lines, terms);
  return content;
};
