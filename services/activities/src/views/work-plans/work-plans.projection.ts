import {
  AnnualWorkPlanAmendedV1,
  AnnualWorkPlanApprovedV1,
  AnnualWorkPlanDraftedV1,
  AnnualWorkPlanRejectedV1,
  AnnualWorkPlanSubmittedV1,
  type WorkPlanLine,
} from '@concert/contracts/activities';
import type { PublishedMessage } from '@concert/messaging';
import { amend, change, type Change, defineProjection, on, put } from '@concert/projections';
import { WorkPlanRow } from './work-plans.view.js';

interface OfVersion {
  readonly year: number;
  readonly version: number;
}

const written = (
  { programme, streamVersion, data }: PublishedMessage<OfVersion & { readonly lines: readonly WorkPlanLine[] }>,
  reason: string | null,
): Change =>
  put(
    WorkPlanRow,
    { programme, year: data.year, planVersion: data.version },
    {
      programme,
      year: data.year,
      planVersion: data.version,
      status: 'draft',
      lines: data.lines,
      reason,
      submittedBy: null,
      decidedBy: null,
      decision: null,
      approvedOn: null,
      version: streamVersion,
    },
  );

const amended = (
  { programme, streamVersion, data: { year, version } }: PublishedMessage<OfVersion>,
  facts: Partial<WorkPlanRow>,
): Change =>
  amend<WorkPlanRow>(WorkPlanRow, { programme, year, planVersion: version }, (row) => ({
    ...row,
    ...facts,
    version: streamVersion,
  }));

/** The plans of the years, version by version. */
export const workPlans = defineProjection(
  'work-plans',
  [WorkPlanRow],

  on(AnnualWorkPlanDraftedV1, (message) => [
    change<WorkPlanRow>(
      WorkPlanRow,
      { programme: message.programme, year: message.data.year, planVersion: message.data.version },
      (row) => written(message, row?.reason ?? null).to(undefined) as WorkPlanRow,
    ),
  ]),
  on(AnnualWorkPlanAmendedV1, (message) => [written(message, message.data.reason)]),
  on(AnnualWorkPlanSubmittedV1, (message) => [
    amended(message, { status: 'submitted', submittedBy: message.data.submittedBy }),
  ]),
  on(AnnualWorkPlanApprovedV1, (message) => {
    const { programme, effectiveDate, data } = message;
    const { year, version, body: decidedBy, decision } = data;
    return [
      amended(message, { status: 'approved', decidedBy, decision, approvedOn: effectiveDate }),
      change<WorkPlanRow>(WorkPlanRow, { programme, year, planVersion: version - 1 }, (row) =>
        row ? { ...row, status: 'superseded' } : undefined,
      ),
    ];
  }),
  on(AnnualWorkPlanRejectedV1, (message) => {
    const { body: decidedBy, decision } = message.data;
    return [amended(message, { status: 'draft', decidedBy, decision })];
  }),
);
