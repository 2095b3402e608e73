import type { components } from '~/api/generated/concert';
import { present, recordList, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type ListedReport = components['schemas']['activities.ProgressReportRow'];

/** Progress reports of every level, in the order of their half-years. */
export const progressReportsQuery = (place: Place) =>
  recordList('/api/activities/programmes/{programme}/progress-reports', place);

export const progressReportQuery = (place: Place, report: string) =>
  recordQuery('/api/activities/programmes/{programme}/progress-reports/{report}', place, { report });

/** The sections of a report, and the levels whose reports must not leave them blank. */
export const sectionRulesQuery = (place: Place) => ({
  ...recordQuery('/api/activities/programmes/{programme}/progress-reports/sections', present(place)),
  select: ({ sections }: { readonly sections: readonly components['schemas']['activities.SectionRuleResponse'][] }) =>
    sections,
});

/** What cannot be right about what took place and was reported, of every status. */
export const resultFindingsQuery = (place: Place) =>
  recordList('/api/activities/programmes/{programme}/findings', place);

export const recommendationFindingsQuery = (place: Place) =>
  recordList('/api/recommendations/programmes/{programme}/findings', place);

export const jointShareQuery = (place: Place) =>
  recordQuery('/api/activities/programmes/{programme}/joint-share', place);
