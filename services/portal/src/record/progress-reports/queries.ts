import { api, read, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type ListedReport = components['schemas']['activities.ProgressReportListed'];

const at = ({ programme, moment }: Place) => ({ path: { programme }, query: { ...moment } });
const pageAt = ({ programme, moment }: Place, cursor?: string) => ({
  path: { programme },
  query: { ...moment, limit: 1000, ...(cursor ? { cursor } : {}) },
});

/** Progress reports of every level, in the order of their half-years. */
export const progressReportsQuery = (place: Place) =>
  recordQuery('activities', place, ['progress-reports'], () =>
    readAll((cursor) =>
      api.GET('/api/activities/programmes/{programme}/progress-reports', { params: pageAt(place, cursor) }),
    ),
  );

export const progressReportQuery = (place: Place, report: string) =>
  recordQuery('activities', place, ['progress-report', report], () =>
    read(
      api.GET('/api/activities/programmes/{programme}/progress-reports/{report}', {
        params: { path: { programme: place.programme, report }, query: { ...place.moment } },
      }),
    ),
  );

/** The sections of a report, and the levels whose reports must not leave them blank. */
export const sectionRulesQuery = (place: Place) =>
  recordQuery('activities', { ...place, moment: {} }, ['progress-report-sections'], async () => {
    const { sections } = await read(
      api.GET('/api/activities/programmes/{programme}/progress-reports/sections', {
        params: { path: { programme: place.programme } },
      }),
    );
    return sections;
  });

/** What cannot be right about what took place and was reported, of every status. */
export const resultFindingsQuery = (place: Place) =>
  recordQuery('activities', place, ['findings'], () =>
    readAll((cursor) => api.GET('/api/activities/programmes/{programme}/findings', { params: pageAt(place, cursor) })),
  );

export const recommendationFindingsQuery = (place: Place) =>
  recordQuery('recommendations', place, ['findings'], () =>
    readAll((cursor) =>
      api.GET('/api/recommendations/programmes/{programme}/findings', { params: pageAt(place, cursor) }),
    ),
  );

export const recommendationsQuery = (place: Place) =>
  recordQuery('recommendations', place, ['recommendations'], () =>
    readAll((cursor) =>
      api.GET('/api/recommendations/programmes/{programme}/recommendations', { params: pageAt(place, cursor) }),
    ),
  );

export const tranchesQuery = (place: Place) =>
  recordQuery('budgets', place, ['tranches'], () =>
    readAll((cursor) => api.GET('/api/budgets/programmes/{programme}/tranches', { params: pageAt(place, cursor) })),
  );

export const indicatorsQuery = (place: Place) =>
  recordQuery('activities', place, ['indicators'], () =>
    readAll((cursor) =>
      api.GET('/api/activities/programmes/{programme}/indicators', { params: pageAt(place, cursor) }),
    ),
  );

export const beneficiariesQuery = (place: Place) =>
  recordQuery('activities', place, ['beneficiaries'], () =>
    readAll((cursor) =>
      api.GET('/api/activities/programmes/{programme}/beneficiaries', { params: pageAt(place, cursor) }),
    ),
  );

export const productsQuery = (place: Place) =>
  recordQuery('activities', place, ['products'], () =>
    readAll((cursor) => api.GET('/api/activities/programmes/{programme}/products', { params: pageAt(place, cursor) })),
  );

export const jointShareQuery = (place: Place) =>
  recordQuery('activities', place, ['joint-share'], () =>
    read(api.GET('/api/activities/programmes/{programme}/joint-share', { params: at(place) })),
  );
