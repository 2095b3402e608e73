import {
  SmallProjectApprovedV1,
  SmallProjectClosedV1,
  SmallProjectPlannedV1,
  SmallProjectReportedV1,
  SmallProjectStartedV1,
} from '@concert/contracts/activities';
import { amend, defineProjection, on, put } from '@concert/projections';
import { SmallProjectRow } from './small-projects.view.js';

/** Small projects from plan to report and closure. */
export const smallProjectsView = defineProjection(
  'small-projects',
  [SmallProjectRow],

  on(SmallProjectPlannedV1, ({ programme, actor, recordedAt, streamVersion, data }) => [
    put(
      SmallProjectRow,
      { smallProject: data.smallProject },
      {
        ...data,
        programme,
        status: 'planned',
        actionProgramme: data.actionProgramme ?? null,
        output: data.output ?? null,
        approvedBy: null,
        approvedOn: null,
        startedOn: null,
        closedOn: null,
        reports: [],
        recordedAt,
        recordedBy: actor.organization,
        version: streamVersion,
      },
    ),
  ]),
  on(SmallProjectApprovedV1, ({ effectiveDate, streamVersion, data: { smallProject, by } }) => [
    amend<SmallProjectRow>(SmallProjectRow, { smallProject }, (row) => ({
      ...row,
      status: 'approved',
      approvedBy: by,
      approvedOn: effectiveDate,
      version: streamVersion,
    })),
  ]),
  on(SmallProjectStartedV1, ({ streamVersion, data: { smallProject, startedOn } }) => [
    amend<SmallProjectRow>(SmallProjectRow, { smallProject }, (row) => ({
      ...row,
      status: 'running',
      startedOn,
      version: streamVersion,
    })),
  ]),
  on(SmallProjectReportedV1, ({ effectiveDate, streamVersion, data: { smallProject, ...report } }) => [
    amend<SmallProjectRow>(SmallProjectRow, { smallProject }, (row) => ({
      ...row,
      status: 'reported',
      reports: [...row.reports, { ...report, on: effectiveDate }],
      version: streamVersion,
    })),
  ]),
  on(SmallProjectClosedV1, ({ streamVersion, data: { smallProject, closedOn } }) => [
    amend<SmallProjectRow>(SmallProjectRow, { smallProject }, (row) => ({
      ...row,
      status: 'closed',
      closedOn,
      version: streamVersion,
    })),
  ]),
);
