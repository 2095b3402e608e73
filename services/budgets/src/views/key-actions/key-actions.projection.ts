import {
  KeyActionAgreedV1,
  KeyActionCompletedV1,
  KeyActionCorrectedV1,
  KeyActionDroppedV1,
  KeyActionProgressedV1,
  RecommendationCorrectedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import { amend, type Change, defineProjection, on, put } from '@concert/projections';
import { KnownKeyAction, KnownRecommendation } from './key-action.view.js';

const withStatus = (action: string, status: KnownKeyAction['status']): Change =>
  amend(KnownKeyAction, { action }, (row): KnownKeyAction => ({ ...row, status }));

/** Recommendations and key actions, as far as a revision asks which of them it concerns. */
export const keyActions = defineProjection(
  { name: 'key-actions', version: 2 },
  [KnownRecommendation, KnownKeyAction],
  on(RecommendationIssuedV1, ({ programme, data: { recommendation, code, title } }) => [
    put(KnownRecommendation, { recommendation }, { recommendation, programme, code, title }),
  ]),
  on(RecommendationCorrectedV1, ({ data: { recommendation, newValues } }) => [
    amend(KnownRecommendation, { recommendation }, (row) => ({ ...row, title: newValues.title })),
  ]),
  on(KeyActionAgreedV1, ({ programme, data: { action, recommendation, code, text, lead, window } }) => [
    put(
      KnownKeyAction,
      { action },
      {
        action,
        programme,
        recommendation,
        code,
        text,
        lead,
        start: window?.start ?? null,
        end: window?.end ?? null,
        status: 'not-stated',
      },
    ),
  ]),
  on(KeyActionCorrectedV1, ({ data: { action, newValues } }) => [
    amend(KnownKeyAction, { action }, (row) => ({ ...row, text: newValues.text, lead: newValues.lead })),
  ]),
  on(KeyActionProgressedV1, ({ data: { action, status } }) =>
    status === 'not-stated' ? [] : [withStatus(action, status)],
  ),
  on(KeyActionCompletedV1, ({ data: { action } }) => [withStatus(action, 'completed')]),
  on(KeyActionDroppedV1, ({ data: { action } }) => [withStatus(action, 'dropped')]),
);
