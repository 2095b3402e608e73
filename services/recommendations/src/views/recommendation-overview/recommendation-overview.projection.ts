import {
  ManagementDispositionStatedV1,
  ManagementResponseApprovedV1,
  ManagementResponseRecordedV1,
  RecommendationCorrectedV1,
  RecommendationIssuedV1,
  type RecommendationValues,
} from '@concert/contracts/recommendations';
import { amend, defineProjection, on, put } from '@concert/projections';
import { sequenceOf } from '../sequence.js';
import { RecommendationOverview } from './recommendation-overview.view.js';

const said = ({ title, text, addressees, addresseesAsPrinted }: RecommendationValues) => ({
  title,
  text,
  addressees,
  addresseesAsPrinted: addresseesAsPrinted ?? null,
});

export const recommendationOverview = defineProjection(
  { name: 'recommendation-overview', version: 3 },
  [RecommendationOverview],

  on(RecommendationIssuedV1, ({ programme, effectiveDate, data }) => {
    const { recommendation, code, parent } = data;
    const unanswered = { disposition: null, response: null, reason: null, respondedOn: null, approvedBy: null };
    const dispositionStated = null;
    return [
      put(
        RecommendationOverview,
        { recommendation },
        {
          recommendation,
          programme,
          code,
          sequence: sequenceOf(code),
          parent: parent ?? null,
          ...said(data),
          issuedOn: effectiveDate,
          ...unanswered,
          dispositionStated,
          corrected: null,
        },
      ),
    ];
  }),
  on(RecommendationCorrectedV1, ({ data: { recommendation, oldValues, newValues, reason } }) => [
    amend(RecommendationOverview, { recommendation }, (row) => ({
      ...row,
      ...said(newValues),
      corrected: { ...said(oldValues), reason },
    })),
  ]),
  on(ManagementResponseRecordedV1, ({ effectiveDate, data: { recommendation, disposition, text, reason } }) => [
    amend(RecommendationOverview, { recommendation }, (row) => ({
      ...row,
      disposition,
      response: text,
      reason: reason ?? null,
      respondedOn: effectiveDate,
    })),
  ]),
  on(ManagementDispositionStatedV1, ({ effectiveDate, actor, data: { recommendation, disposition, reason } }) => [
    amend(RecommendationOverview, { recommendation }, (row) => ({
      ...row,
      disposition,
      dispositionStated: { on: effectiveDate, by: actor.onBehalfOf ?? actor.organization, reason },
    })),
  ]),
  on(ManagementResponseApprovedV1, ({ data: { recommendation, decision } }) => [
    amend(RecommendationOverview, { recommendation }, (row) => ({ ...row, approvedBy: decision })),
  ]),
);
