import { DecisionTakenV1 } from '@concert/contracts/reviews';
import { defineProjection, on, put } from '@concert/projections';
import { DecisionRow } from './decisions.view.js';

/** What the programme's bodies decided; it binds every participant. */
export const decisions = defineProjection(
  'decisions',
  [DecisionRow],

  on(DecisionTakenV1, ({ programme, effectiveDate: date, data }) => [
    put(DecisionRow, { decision: data.decision }, { ...data, programme, date }),
  ]),
);
