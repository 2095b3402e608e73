import { Unknown } from '@concert/event-sourcing';
import { isWindow } from '@concert/reference-data';
import type {
  AgreeKeyAction,
  ApproveManagementResponse,
  CompleteKeyAction,
  DropKeyAction,
  ExtendKeyActionDueDate,
  IssuedRecommendation,
  IssueRecommendation,
  KeyAction,
  KeyActionAgreed,
  KeyActionCompleted,
  KeyActionDropped,
  KeyActionDueDateExtended,
  KeyActionLacksBudget,
  KeyActionProgressed,
  KeyActionsLinked,
  KeyActionVerified,
  LinkKeyActions,
  ManagementDispositionStated,
  ManagementResponseApproved,
  ManagementResponseRecorded,
  ProgressKeyAction,
  Recommendation,
  RecommendationIssued,
  RecordManagementResponse,
  RespondedRecommendation,
  StateDisposition,
  VerifyKeyAction,
} from './recommendation.js';
import * as rejection from './recommendation.js';

/** @throws Unknown when no recommendation of that code was issued */
const issued = (state: Recommendation, code: string): IssuedRecommendation | RespondedRecommendation => {
  if (state.status === 'unknown') throw new Unknown('recommendation', code);
  return state;
};

/** @throws ManagementResponseMissing when management has not answered yet */
const responded = (state: Recommendation, code: string): RespondedRecommendation => {
  const recommendation = issued(state, code);
  if (recommendation.status === 'issued')
    throw new rejection.ManagementResponseMissing(`${code} awaits its management response`, { recommendation: code });
  return recommendation;
};

/**
 * @param address  the key action's code or id
 * @throws Unknown when the recommendation has no such key action
 */
export const keyActionOf = (state: Recommendation, recommendation: string, address: string): KeyAction => {
  const known = issued(state, recommendation);
  const keyActions = known.status === 'responded' ? known.keyActions : [];
  const keyAction = keyActions.find(({ code, id }) => code === address || id === address);
  if (!keyAction) throw new Unknown('key action', `${address} under ${recommendation}`);
  return keyAction;
};

const isMerged = ({ links }: KeyAction): boolean => links.some(({ link }) => link === 'merged-into');

/** @throws KeyActionClosed  it was completed, dropped or merged into another */
const requireOpen = (keyAction: KeyAction): void => {
  const { code, status } = keyAction;
  if (isMerged(keyAction))
    throw new rejection.KeyActionClosed(`${code} was merged into another`, { action: code, status: 'merged' });
  if (status === 'completed' || status === 'dropped')
    throw new rejection.KeyActionClosed(`${code} was ${status}`, { action: code, status });
};

/** @throws RecommendationAlreadyIssued  the programme has a recommendation of that code */
export const issueRecommendation = (
  state: Recommendation,
  { data: { id, effectiveDate, programme: _, ...issue } }: IssueRecommendation,
): RecommendationIssued[] => {
  const { code } = issue;
  if (state.status !== 'unknown')
    throw new rejection.RecommendationAlreadyIssued(`${code} was issued before`, { code });

  return [
    {
      type: 'RecommendationIssued',
      data: { recommendation: id, ...issue },
      effectiveDate,
    },
  ];
};

/**
 * @throws ManagementResponseAlreadyRecorded  management has answered before
 * @throws ManagementResponseWithoutReason    not, or only partially, accepted without saying why; source: UN-Habitat,
 *                                            ITC and UNESCO guidance on management responses
 */
export const recordManagementResponse = (
  state: Recommendation,
  { data: { recommendation: code, disposition, text, reason, effectiveDate } }: RecordManagementResponse,
): ManagementResponseRecorded[] => {
  const recommendation = issued(state, code);
  if (recommendation.status === 'responded')
    throw new rejection.ManagementResponseAlreadyRecorded(`${code} was answered before`, { recommendation: code });
  const needsReason = disposition === 'partially-accepted' || disposition === 'rejected';
  if (needsReason && reason === undefined)
    throw new rejection.ManagementResponseWithoutReason('What is not fully accepted is given a reason', {
      disposition,
    });

  return [
    {
      type: 'ManagementResponseRecorded',
      data: { recommendation: recommendation.id, disposition, text, reason },
      effectiveDate,
    },
  ];
};

/**
 * Says of a response that had words only whether the recommendation is accepted, on the day on which that was stated.
 *
 * @throws ManagementResponseMissing           management has not answered yet
 * @throws ManagementDispositionAlreadyStated  the response says so, or it was stated since
 */
export const stateDisposition = (
  state: Recommendation,
  { data: { recommendation: code, disposition, reason, effectiveDate } }: StateDisposition,
): ManagementDispositionStated[] => {
  const { id, disposition: stated } = responded(state, code);
  if (stated !== 'not-stated')
    throw new rejection.ManagementDispositionAlreadyStated(`The response to ${code} is ${stated}`, {
      disposition: stated,
    });

  return [{ type: 'ManagementDispositionStated', data: { recommendation: id, disposition, reason }, effectiveDate }];
};

/**
 * @throws ManagementResponseMissing          there is nothing to approve yet
 * @throws ManagementResponseAlreadyApproved  another decision approved it
 */
export const approveManagementResponse = (
  state: Recommendation,
  { data: { recommendation: code, decision, effectiveDate } }: ApproveManagementResponse,
): ManagementResponseApproved[] => {
  const { id, approvedBy } = responded(state, code);
  if (approvedBy !== null)
    throw new rejection.ManagementResponseAlreadyApproved(`The response to ${code} was approved before`, {
      approvedBy,
      decision,
    });

  return [{ type: 'ManagementResponseApproved', data: { recommendation: id, decision }, effectiveDate }];
};

/** Marked as the platform's own, so that it never takes a number the document prints elsewhere. */
const codeForUnnumbered = (recommendation: string, taken: readonly string[]): string => {
  for (let number = 1; ; number += 1) {
    const code = `${recommendation}.u${number}`;
    if (!taken.includes(code)) return code;
  }
};

/** The code that a key action has, or would be given. */
export const keyActionCode = (
  state: Recommendation,
  { recommendation, id, code }: Pick<AgreeKeyAction['data'], 'recommendation' | 'id' | 'code'>,
): string => {
  const keyActions = state.status === 'responded' ? state.keyActions : [];
  const known = keyActions.find((each) => each.id === id)?.code;
  return (
    known ??
    code ??
    codeForUnnumbered(
      recommendation,
      keyActions.map((each) => each.code),
    )
  );
};

/**
 * @throws ManagementResponseMissing    actions follow from the response
 * @throws KeyActionEndsBeforeItStarts  start and end of the window are not in order
 * @throws KeyActionCodeTaken           the recommendation has a key action of that code
 */
export const agreeKeyAction = (
  state: Recommendation,
  { data: { recommendation, id, code, terms, effectiveDate } }: AgreeKeyAction,
): (KeyActionAgreed | KeyActionLacksBudget)[] => {
  const { id: recommendationId, keyActions } = responded(state, recommendation);
  if (terms.window && !isWindow(terms.window))
    throw new rejection.KeyActionEndsBeforeItStarts('A key action ends after it starts', { ...terms.window });
  const taken = keyActions.map((each) => each.code);
  if (code !== undefined && taken.includes(code))
    throw new rejection.KeyActionCodeTaken(`${recommendation} has a key action ${code}`, { code });

  const given = code ?? codeForUnnumbered(recommendation, taken);
  const agreed: KeyActionAgreed = {
    type: 'KeyActionAgreed',
    data: { recommendation: recommendationId, action: id, code: given, ...terms, window: terms.window ?? null },
    effectiveDate,
  };
  if (terms.costed !== true || terms.budget !== undefined) return [agreed];
  const { text, lead } = terms;
  const unfunded = { recommendation: recommendationId, recommendationCode: recommendation, action: id, code: given };
  return [agreed, { type: 'KeyActionLacksBudget', data: { ...unfunded, text, lead }, effectiveDate }];
};

/**
 * Notes how a key action stands.
 *
 * @throws KeyActionClosed                 it was completed, dropped or merged into another
 * @throws KeyActionFollowUpEmpty          neither a status nor a comment
 * @throws KeyActionDroppedWithoutComment  nobody would know why
 */
export const progressKeyAction = (
  state: Recommendation,
  { data: { recommendation, action: address, followUp } }: ProgressKeyAction,
): KeyActionProgressed[] => {
  const { id: recommendationId } = issued(state, recommendation);
  const keyAction = keyActionOf(state, recommendation, address);
  requireOpen(keyAction);
  const { id: action, code } = keyAction;
  if (followUp.status === 'not-stated' && followUp.comment === undefined)
    throw new rejection.KeyActionFollowUpEmpty('A follow-up states a status, a comment, or both', { action: code });
  if (followUp.status === 'dropped' && followUp.comment === undefined)
    throw new rejection.KeyActionDroppedWithoutComment(`Say why ${code} is dropped`, { action: code });

  return [
    {
      type: 'KeyActionProgressed',
      data: { recommendation: recommendationId, action, ...followUp },
      effectiveDate: followUp.on,
    },
  ];
};

/**
 * Hands in what shows that a key action is done. One whose completion was only stated may be shown later.
 *
 * @throws KeyActionCompletedWithoutEvidence  no document is named
 * @throws KeyActionClosed                    it was completed with evidence, dropped or merged into another
 */
export const completeKeyAction = (
  state: Recommendation,
  { data: { recommendation, action: address, summary, on }, context }: CompleteKeyAction,
): KeyActionCompleted[] => {
  const { id: recommendationId } = issued(state, recommendation);
  const keyAction = keyActionOf(state, recommendation, address);
  const isOnlyStated = keyAction.status === 'completed' && keyAction.completed === null;
  if (!isOnlyStated || isMerged(keyAction)) requireOpen(keyAction);
  if (context.evidence === undefined)
    throw new rejection.KeyActionCompletedWithoutEvidence(`Name the document that shows ${keyAction.code} is done`, {
      action: keyAction.code,
    });

  const { organization, onBehalfOf = organization } = context.actor;
  const done = { summary, completedBy: onBehalfOf, recordedBy: organization, on };
  return [
    {
      type: 'KeyActionCompleted',
      data: { recommendation: recommendationId, action: keyAction.id, ...done },
      effectiveDate: on,
    },
  ];
};

/**
 * Confirms that a completed key action is done.
 *
 * @throws KeyActionNotCompleted      it was not completed with evidence
 * @throws KeyActionAlreadyVerified   somebody confirmed it before
 * @throws CompleterMayNotVerify      the verifying organization completed it, or recorded that
 */
export const verifyKeyAction = (
  state: Recommendation,
  { data: { recommendation, action: address, comment, on }, context }: VerifyKeyAction,
): KeyActionVerified[] => {
  const { id: recommendationId } = issued(state, recommendation);
  const { id: action, code, completed, isVerified } = keyActionOf(state, recommendation, address);
  if (completed === null)
    throw new rejection.KeyActionNotCompleted(`${code} was not completed with evidence`, { action: code });
  if (isVerified) throw new rejection.KeyActionAlreadyVerified(`${code} was verified before`, { action: code });
  const { organization: verifiedBy } = context.actor;
  if ([completed.by, completed.recordedBy].includes(verifiedBy))
    throw new rejection.CompleterMayNotVerify('Another organization than the one that completed it verifies', {
      completedBy: completed.by,
      recordedBy: completed.recordedBy,
      verifiedBy,
    });

  return [
    {
      type: 'KeyActionVerified',
      data: { recommendation: recommendationId, action, completedBy: completed.by, verifiedBy, comment, on },
      effectiveDate: on,
    },
  ];
};

/** @throws KeyActionClosed  it was completed, dropped or merged into another */
export const dropKeyAction = (
  state: Recommendation,
  { data: { recommendation, action: address, reason, on } }: DropKeyAction,
): KeyActionDropped[] => {
  const { id: recommendationId } = issued(state, recommendation);
  const keyAction = keyActionOf(state, recommendation, address);
  requireOpen(keyAction);

  return [
    {
      type: 'KeyActionDropped',
      data: { recommendation: recommendationId, action: keyAction.id, reason, on },
      effectiveDate: on,
    },
  ];
};

/**
 * @throws KeyActionClosed              it was completed, dropped or merged into another
 * @throws KeyActionDueDateNotLater     the new last day is not after the old one
 * @throws KeyActionEndsBeforeItStarts  the new last day comes before its first
 */
export const extendKeyActionDueDate = (
  state: Recommendation,
  { data: { recommendation, action: address, newEnd, newStart, reason, effectiveDate } }: ExtendKeyActionDueDate,
): KeyActionDueDateExtended[] => {
  const { id: recommendationId } = issued(state, recommendation);
  const keyAction = keyActionOf(state, recommendation, address);
  requireOpen(keyAction);
  const { id: action, code, window: oldWindow } = keyAction;
  if (oldWindow !== null && newEnd <= oldWindow.end)
    throw new rejection.KeyActionDueDateNotLater(`${code} is due on ${oldWindow.end}`, { due: oldWindow.end, newEnd });
  const newWindow = { start: oldWindow?.start ?? newStart, end: newEnd };
  if (!isWindow(newWindow))
    throw new rejection.KeyActionEndsBeforeItStarts('A key action ends after it starts', { ...newWindow });

  return [
    {
      type: 'KeyActionDueDateExtended',
      data: { recommendation: recommendationId, action, oldWindow, newWindow, reason },
      effectiveDate,
    },
  ];
};

/**
 * Says that two key actions belong together. One that is merged is followed up as the other; its history stays.
 *
 * @param other  the key action it is linked to, as its own recommendation knows it
 * @throws KeyActionLinkedToItself  both are the same
 * @throws KeyActionsAlreadyLinked  they were linked before
 * @throws KeyActionClosed          either was dropped or merged into another
 */
export const linkKeyActions = (
  state: Recommendation,
  { data: { recommendation, action: address, link, reason, effectiveDate } }: LinkKeyActions,
  other: KeyAction,
): KeyActionsLinked[] => {
  const { id: recommendationId } = issued(state, recommendation);
  const keyAction = keyActionOf(state, recommendation, address);
  const { id: action, code, links } = keyAction;
  if (action === other.id) throw new rejection.KeyActionLinkedToItself(`${code} is one key action`, { action: code });
  const known = [
    ...links.filter((each) => each.other === other.id),
    ...other.links.filter((each) => each.other === action),
  ][0];
  if (known)
    throw new rejection.KeyActionsAlreadyLinked(`${code} and ${other.code} were linked before`, {
      action: code,
      other: other.code,
      link: known.link,
    });
  if (link === 'merged-into') [keyAction, other].forEach(requireOpen);

  return [
    {
      type: 'KeyActionsLinked',
      data: { recommendation: recommendationId, action, code, other: other.id, otherCode: other.code, link, reason },
      effectiveDate,
    },
  ];
};
