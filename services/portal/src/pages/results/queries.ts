import type { components } from '~/api/generated/concert';
import { recordList, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type WorkPlan = components['schemas']['activities.WorkPlanResponse'];
export type WorkPlanLine = components['schemas']['activities.WorkPlanLineResponse'];
export type PlannedLine = components['schemas']['activities.WorkPlanLineDto'];
export type Indicator = components['schemas']['activities.IndicatorResponse'];
export type Actual = components['schemas']['activities.ReportedActual'];

/** Every version of every year's plan. */
export const workPlansQuery = (place: Place) => recordList('/api/activities/programmes/{programme}/work-plans', place);

/** A version of a year's plan, quarter by quarter in colour. */
export const workPlanQuery = (place: Place, year: number, planVersion: number) =>
  recordQuery('/api/activities/programmes/{programme}/work-plans/{year}', place, { year, planVersion });
