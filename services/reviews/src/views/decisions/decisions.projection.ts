import { DecisionTakenV1 } from '@concert/contracts/reviews';
import { defineProjection, on, put } from '@concert/projections';
import { DecisionRow } from './decisions.entity.js';

export const decisions = defineProjection(
  'decisions',
  [DecisionRow],

  on(DecisionTakenV1, ({ programme, effectiveDate, recordedAt, data }) => {
    const { decision, meeting, body, subject, outcome, text, conditions, positionsSeen } = data;
    const taken = { decision, programme, meeting, body, date: effectiveDate };
    return [
      put(DecisionRow, { decision }, { ...taken, subject, outcome, text, conditions, positionsSeen, recordedAt }),
    ];
  }),
);
