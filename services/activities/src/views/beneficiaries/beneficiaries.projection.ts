import { BeneficiariesReportedV1, BeneficiariesRestatedV1 } from '@concert/contracts/activities';
import { amend, defineProjection, on, put } from '@concert/projections';
import { BeneficiaryCountRow } from './beneficiaries.view.js';
import { totalsOf } from './totals.js';

/** How many were reached, by whom, in which period. */
export const beneficiariesView = defineProjection(
  'beneficiaries',
  [BeneficiaryCountRow],

  on(BeneficiariesReportedV1, ({ programme, actor, recordedAt, streamVersion, data }) => [
    put(
      BeneficiaryCountRow,
      { report: data.report },
      {
        ...data,
        ...totalsOf(data.cells),
        programme,
        formerCounts: [],
        recordedAt,
        recordedBy: actor.organization,
        version: streamVersion,
      },
    ),
  ]),
  on(BeneficiariesRestatedV1, ({ recordedAt, streamVersion, data: { report, cells, reason } }) => [
    amend<BeneficiaryCountRow>(BeneficiaryCountRow, { report }, (row) => ({
      ...row,
      ...totalsOf(cells),
      cells,
      formerCounts: [...row.formerCounts, { cells: row.cells, reason, restatedAt: recordedAt }],
      version: streamVersion,
    })),
  ]),
);
