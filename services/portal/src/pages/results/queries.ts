import { api, read, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type WorkPlan = components['schemas']['activities.WorkPlanResponse'];
export type WorkPlanLine = components['schemas']['activities.WorkPlanLineResponse'];
export type PlannedLine = components['schemas']['activities.WorkPlanLineDto'];
export type Indicator = components['schemas']['activities.IndicatorResponse'];
export type Actual = components['schemas']['activities.ReportedActualResponse'];

/** Every version of every year's plan. */
export const workPlansQuery = (place: Place) =>
  recordQuery('activities', place, ['work-plans'], () =>
    readAll((cursor) =>
      api.GET('/api/activities/programmes/{programme}/work-plans', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );

/** A version of a year's plan, quarter by quarter in colour. */
export const workPlanQuery = (place: Place, year: number, planVersion: number) =>
  recordQuery('activities', place, ['work-plan', year, planVersion], () =>
    read(
      api.GET('/api/activities/programmes/{programme}/work-plans/{year}', {
        params: { path: { programme: place.programme, year }, query: { ...place.moment, planVersion } },
      }),
    ),
  );

export const indicatorsQuery = (place: Place) =>
  recordQuery('activities', place, ['indicators'], () =>
    readAll((cursor) =>
      api.GET('/api/activities/programmes/{programme}/indicators', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );
