import { AssertionRecordedV1, AssertionWithdrawnV1, PolicySetAdoptedV1 } from '@concert/contracts/agencies';
import { change, defineProjection, on, put } from '@concert/projections';
import { AssertionRow, PolicySetRow } from './statements.view.js';

/** What documents say of a programme, and every version of its rules. */
export const statements = defineProjection(
  'statements',
  [AssertionRow, PolicySetRow],

  on(AssertionRecordedV1, ({ programme, recordedAt, data: { assertion, place = null, ...said } }) => [
    put(AssertionRow, { assertion }, { assertion, programme, ...said, place, recordedAt }),
  ]),
  on(AssertionWithdrawnV1, ({ data: { assertion } }) => [change(AssertionRow, { assertion }, () => undefined)]),
  on(PolicySetAdoptedV1, ({ programme, effectiveDate, recordedAt, data }) => {
    const { version, extensionLimits = null, ...rules } = data;
    const row = { programme, version, since: effectiveDate, recordedAt, ...rules, extensionLimits };
    return [put(PolicySetRow, { programme, version }, row)];
  }),
);
