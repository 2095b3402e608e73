import { Unknown } from '@concert/event-sourcing';
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
import { entriesOf } from './moves.js';
import { contentOf, linesToday, requireAvailable, requireUncommitted } from './revision-content.js';
import { routeOf } from './route.js';

/** @throws Unknown when nobody drafted or proposed it */
export const revisionIn = ({ revisions }: BudgetRevisions, id: string): BudgetRevision => {
  const revision = revisions[id];
  if (!revision) throw new Unknown('revision', id);
  return revision;
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
  const applied = { revision, ...rest, entries: entriesOf(revision, moves) };
  const isNewMoney = rest.kind === 'new-money';
  return [
    { type: 'BudgetRevisionApproved', data: { revision, body, decision }, effectiveDate },
    { type: 'BudgetRevisionApplied', data: { ...applied, ...(isNewMoney && { raisesTotal: true }) }, effectiveDate },
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
