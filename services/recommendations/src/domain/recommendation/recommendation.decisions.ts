import { Unknown } from '@concert/event-sourcing';
import { isWindow } from '@concert/reference-data';
import type {
  AgreeKeyAction,
  ApproveManagementResponse,
  IssueRecommendation,
  ProgressKeyAction,
  RecordManagementResponse,
} from './recommendation.commands.js';
import type {
  KeyActionAgreed,
  KeyActionProgressed,
  ManagementResponseApproved,
  ManagementResponseRecorded,
  RecommendationIssued,
} from './recommendation.events.js';
import * as rejection from './recommendation.rejections.js';
import type {
  IssuedRecommendation,
  KeyAction,
  Recommendation,
  RespondedRecommendation,
} from './recommendation.state.js';

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

/** @throws RecommendationAlreadyIssued  the programme has a recommendation of that code */
export const issueRecommendation = (
  state: Recommendation,
  { data: { id, code, parent, title, text, addressees, effectiveDate } }: IssueRecommendation,
): RecommendationIssued[] => {
  if (state.status !== 'unknown')
    throw new rejection.RecommendationAlreadyIssued(`${code} was issued before`, { code });

  return [
    {
      type: 'RecommendationIssued',
      data: { recommendation: id, code, parent, title, text, addressees },
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

/**
 * @throws ManagementResponseMissing    actions follow from the response
 * @throws KeyActionEndsBeforeItStarts  start and end of the window are not in order
 * @throws KeyActionCodeTaken           the recommendation has a key action of that code
 */
export const agreeKeyAction = (
  state: Recommendation,
  { data: { recommendation, id, code, terms, effectiveDate } }: AgreeKeyAction,
): KeyActionAgreed[] => {
  const { id: recommendationId, keyActions } = responded(state, recommendation);
  if (terms.window && !isWindow(terms.window))
    throw new rejection.KeyActionEndsBeforeItStarts('A key action ends after it starts', { ...terms.window });
  const taken = keyActions.map((each) => each.code);
  if (code !== undefined && taken.includes(code))
    throw new rejection.KeyActionCodeTaken(`${recommendation} has a key action ${code}`, { code });

  return [
    {
      type: 'KeyActionAgreed',
      data: {
        recommendation: recommendationId,
        action: id,
        code: code ?? codeForUnnumbered(recommendation, taken),
        ...terms,
      },
      effectiveDate,
    },
  ];
};

/**
 * Notes how a key action stands.
 *
 * @throws KeyActionClosed                 it was completed or dropped
 * @throws KeyActionFollowUpEmpty          neither a status nor a comment
 * @throws KeyActionDroppedWithoutComment  nobody would know why
 */
export const progressKeyAction = (
  state: Recommendation,
  { data: { recommendation, action: address, followUp } }: ProgressKeyAction,
): KeyActionProgressed[] => {
  const { id: recommendationId } = issued(state, recommendation);
  const { id: action, code, status } = keyActionOf(state, recommendation, address);
  if (status === 'completed' || status === 'dropped')
    throw new rejection.KeyActionClosed(`${code} was ${status}`, { action: code, status });
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
