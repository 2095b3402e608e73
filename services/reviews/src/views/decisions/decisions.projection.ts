import { DecisionTakenV1 } from '@concert/contracts/reviews';
import { defineProjection, on, put } from '@concert/projections';
import { DecisionRow } from './decisions.view.js';

export const decisions = defineProjection(
  'decisions',
  [DecisionRow],

  on(DecisionTakenV1, ({ programme, effectiveDate, recordedAt, data }) => {
    const { packDigest = null, packEdition = null, dissent = [], ...taken } = data;
    const when = { programme, date: effectiveDate, recordedAt };
    return [put(DecisionRow, { decision: taken.decision }, { ...taken, packDigest, packEdition, dissent, ...when })];
  }),
);
