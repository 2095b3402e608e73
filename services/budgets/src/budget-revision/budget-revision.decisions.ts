import { Unknown } from '@concert/event-sourcing';
import { add, equals, exceeds, isNegative, isPositive, type Money, percentOf, sum, zero } from '@concert/money';
import { movesOfCut } from './across-the-board-cut.js';
import type {
  ApproveBudgetRevision,
  BudgetRevision,
  BudgetRevisionApplied,
  BudgetRevisionApproved,
  BudgetRevisionDrafted,
  BudgetRevisionEndorsed,
  BudgetRevisionProposed,
  BudgetRevisionRejected,
  BudgetRevisions,
  BudgetRevisionWithdrawn,
  DraftBudgetRevision,
  EndorseBudgetRevision,
  LinkRecommendations,
  Move,
  ProposeBudgetRevision,
  ProposeDraftedBudgetRevision,
  RecommendationsLinked,
  RejectBudgetRevision,
  RevisionContent,
  RevisionRequest,
  RevisionTerms,
  WithdrawBudgetRevision,
} from './budget-revision.js';
import * as rejection from './budget-revision.js';
import { amountMoved, changesOf, entriesOf, isSameChange } from './moves.js';
import { holderOf, keyOf, type Line, type Lines, linesOf, type Place, placeOf, withLines } from './places.js';
import { routeOf } from './route.js';

/** What stands at each place today: allocated, and changed by applied revisions. */
export const linesToday = ({ applied }: BudgetRevisions, { allocated }: Pick<RevisionTerms, 'allocated'>): Lines =>
  withLines(linesOf(allocated), applied.values());

/** @throws Unknown when nobody drafted or proposed it */
export const revisionIn = ({ revisions }: BudgetRevisions, id: string): BudgetRevision => {
  const revision = revisions[id];
  if (!revision) throw new Unknown('revision', id);
  return revision;
};

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
  const parts = movesOfCut(percentOf(base.amount, percent), lines, placeOf(to));
  if (moves.length > 0 && !isSameChange(moves, parts))
    throw new rejection.BudgetRevisionDiffersFromBase('The parts of a cut follow from its base', { parts });
  return parts;
};

const requireAvailable = (moves: readonly Move[], lines: Lines): void => {
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

/** A place is reduced by what is not bound there, and an agency by what it has not bound at all. */
const requireUncommitted = (moves: readonly Move[], lines: Lines, { committed, currency }: RevisionTerms): void => {
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

const requestIn = <Data extends RevisionRequest & { revision: string }>({
  kind,
  base,
  percent,
  moves,
  purpose,
  recommendations,
  activity,
  needs,
  to,
}: Data): RevisionRequest => ({ kind, base, percent, moves, purpose, recommendations, activity, needs, to });

/** Writes a revision down without asking anybody. @throws as `contentOf` */
export const draftRevision = (
  state: BudgetRevisions,
  { data }: DraftBudgetRevision,
  terms: RevisionTerms,
): BudgetRevisionDrafted[] => [
  {
    type: 'BudgetRevisionDrafted',
    data: { revision: data.revision, ...contentOf(state, requestIn(data), terms) },
    effectiveDate: data.effectiveDate,
  },
];

const organizationsOf = ({
  actor: { organization, onBehalfOf },
}: ProposeBudgetRevision['context']): readonly string[] => [
  organization,
  ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
];

/**
 * Puts a revision before the body that decides on it.
 *
 * @param digestOf  fingerprint of a revision's content
 * @throws BudgetRevisionDiffersFromSimulation  what was simulated is not what would be proposed now
 * @throws as `contentOf`
 */
export const proposeRevision = (
  state: BudgetRevisions,
  { data, context }: ProposeBudgetRevision,
  terms: RevisionTerms,
  digestOf: (content: RevisionContent) => string,
): BudgetRevisionProposed[] => {
  const content = contentOf(state, requestIn(data), terms);
  if (data.digest !== undefined && data.digest !== digestOf(content))
    throw new rejection.BudgetRevisionDiffersFromSimulation('The revision is not the one that was simulated', {
      simulated: data.digest,
      now: digestOf(content),
    });
  return [proposed(data, content, terms, organizationsOf(context))];
};

const proposed = (
  { revision, effectiveDate }: { revision: string; effectiveDate?: string },
  content: RevisionContent,
  terms: RevisionTerms,
  proposedBy: readonly string[],
): BudgetRevisionProposed => {
  const { decidedBy, needsEndorsement } = routeOf(content, terms, proposedBy);
  return {
    type: 'BudgetRevisionProposed',
    data: { revision, ...content, decidedBy, needsEndorsement, proposedBy },
    effectiveDate,
  };
};

/**
 * Proposes a draft as it was written; the parts of a cut are worked out again.
 *
 * @throws Unknown                 there is no such draft
 * @throws BudgetRevisionNotDraft  it was proposed or withdrawn before
 * @throws as `contentOf`
 */
export const proposeDraft = (
  state: BudgetRevisions,
  { data, context }: ProposeDraftedBudgetRevision,
  terms: RevisionTerms,
): BudgetRevisionProposed[] => {
  const { status, content } = revisionIn(state, data.revision);
  if (status !== 'draft') throw new rejection.BudgetRevisionNotDraft(`It is ${status}`, { status });
  const isCut = content.kind === 'across-the-board-cut';
  const request = isCut ? { ...content, moves: [], to: content.moves[0]?.to } : content;
  return [proposed(data, contentOf(state, request, terms), terms, organizationsOf(context))];
};

type Pending = BudgetRevision & { readonly status: 'proposed' | 'endorsed'; readonly decidedBy: string };

const isPending = (revision: BudgetRevision): revision is Pending =>
  revision.status === 'proposed' || revision.status === 'endorsed';

const pendingIn = (state: BudgetRevisions, id: string): Pending => {
  const revision = revisionIn(state, id);
  if (!isPending(revision))
    throw new rejection.BudgetRevisionNotPending(`It is ${revision.status}`, { status: revision.status });
  return revision;
};

/**
 * @throws Unknown                   there is no such revision
 * @throws BudgetRevisionNotPending  it was decided or withdrawn before
 */
export const withdrawRevision = (
  state: BudgetRevisions,
  { data: { revision, effectiveDate } }: WithdrawBudgetRevision,
): BudgetRevisionWithdrawn[] => {
  if (revisionIn(state, revision).status !== 'draft') pendingIn(state, revision);
  return [{ type: 'BudgetRevisionWithdrawn', data: { revision }, effectiveDate }];
};

/**
 * @throws Unknown                             there is no such revision
 * @throws BudgetRevisionNotPending            it was decided, withdrawn or endorsed before
 * @throws BudgetRevisionEndorsementNotNeeded  the policy set asks for none, or the PMC itself decides
 * @throws BudgetRevisionProposerMayNotDecide  the endorsing organization proposed it
 */
export const endorseRevision = (
  state: BudgetRevisions,
  { data: { revision, effectiveDate }, context }: EndorseBudgetRevision,
): BudgetRevisionEndorsed[] => {
  const { status, needsEndorsement, proposedBy } = pendingIn(state, revision);
  const body = context.actor.organization;
  if (status === 'endorsed') throw new rejection.BudgetRevisionNotPending('It is endorsed', { status });
  if (!needsEndorsement)
    throw new rejection.BudgetRevisionEndorsementNotNeeded('Nobody has to endorse it', { revision });
  requireOtherThanProposer(proposedBy, body);
  return [{ type: 'BudgetRevisionEndorsed', data: { revision, body }, effectiveDate }];
};

const requireOtherThanProposer = (proposedBy: readonly string[], body: string): void => {
  if (proposedBy.includes(body))
    throw new rejection.BudgetRevisionProposerMayNotDecide('Who proposed it does not judge it', { body, proposedBy });
};

const requireDecidable = (state: BudgetRevisions, { revision, body }: { revision: string; body: string }): Pending => {
  const pending = pendingIn(state, revision);
  const { decidedBy, proposedBy, needsEndorsement, status } = pending;
  if (body !== decidedBy)
    throw new rejection.BudgetRevisionOtherBodyDecides(`The ${decidedBy} decides on it, not ${body}`, {
      body,
      decidedBy,
    });
  requireOtherThanProposer(proposedBy, body);
  if (needsEndorsement && status !== 'endorsed')
    throw new rejection.BudgetRevisionNotEndorsed('The PMC endorses it first', { status });
  return pending;
};

/**
 * Approves a revision, which applies it at once.
 *
 * @throws Unknown                             there is no such revision
 * @throws BudgetRevisionNotPending            it was decided or withdrawn before
 * @throws BudgetRevisionOtherBodyDecides      the deciding body is not the one it was put before
 * @throws BudgetRevisionProposerMayNotDecide  the deciding body proposed it
 * @throws BudgetRevisionNotEndorsed           the PMC has not endorsed it yet
 * @throws BudgetRevisionExceedsAllocation     other revisions have used the money meanwhile
 * @throws BudgetRevisionExceedsUncommitted    it was bound meanwhile
 */
export const approveRevision = (
  state: BudgetRevisions,
  { data }: ApproveBudgetRevision,
  terms: RevisionTerms,
): [BudgetRevisionApproved, BudgetRevisionApplied] => {
  const { revision, body, decision, effectiveDate } = data;
  const { content } = requireDecidable(state, data);
  const { moves, base: _base, percent: _percent, ...rest } = content;
  requireAvailable(moves, linesToday(state, terms));
  requireUncommitted(moves, linesToday(state, terms), terms);
  return [
    { type: 'BudgetRevisionApproved', data: { revision, body, decision }, effectiveDate },
    { type: 'BudgetRevisionApplied', data: { revision, ...rest, entries: entriesOf(revision, moves) }, effectiveDate },
  ];
};

/**
 * @throws Unknown                             there is no such revision
 * @throws BudgetRevisionNotPending            it was decided or withdrawn before
 * @throws BudgetRevisionOtherBodyDecides      the deciding body is not the one it was put before
 * @throws BudgetRevisionProposerMayNotDecide  the deciding body proposed it
 */
export const rejectRevision = (
  state: BudgetRevisions,
  { data: { revision, body, decision, effectiveDate } }: RejectBudgetRevision,
): BudgetRevisionRejected[] => {
  const { decidedBy, proposedBy } = pendingIn(state, revision);
  if (body !== decidedBy)
    throw new rejection.BudgetRevisionOtherBodyDecides(`The ${decidedBy} decides on it, not ${body}`, {
      body,
      decidedBy,
    });
  requireOtherThanProposer(proposedBy, body);
  return [{ type: 'BudgetRevisionRejected', data: { revision, body, decision }, effectiveDate }];
};

/**
 * Says afterwards which recommendations a revision answers, beside those it named.
 *
 * @throws Unknown                                     there is no such revision
 * @throws BudgetRevisionRecommendationsAlreadyLinked  it names all of them
 */
export const linkRecommendations = (
  state: BudgetRevisions,
  { data: { revision, recommendations, effectiveDate } }: LinkRecommendations,
): RecommendationsLinked[] => {
  const { recommendations: known } = revisionIn(state, revision).content;
  const all = [...new Set([...known, ...recommendations])];
  if (all.length === known.length)
    throw new rejection.BudgetRevisionRecommendationsAlreadyLinked('The revision names them already', {
      recommendations,
    });
  return [{ type: 'RecommendationsLinked', data: { revision, recommendations: all }, effectiveDate }];
};
