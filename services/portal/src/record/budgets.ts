import { api, read, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { type Place, recordQuery } from '~/api/record-query';
import type { Origin } from '~/components/figures/OriginOfFigure';

export type Summary = components['schemas']['budgets.ProgrammeSummaryAnswer'];
export type PeriodSummary = components['schemas']['budgets.PeriodSummaryAnswer'];
export type Finding = components['schemas']['budgets.Finding'];

/** The money of a programme: agencies, periods, transfers, release gates. */
export const summaryQuery = (place: Place) =>
  recordQuery('budgets', place, ['summary'], () =>
    read(
      api.GET('/api/budgets/programmes/{programme}/summary', {
        params: { path: { programme: place.programme }, query: { ...place.moment } },
      }),
    ),
  );

/** What cannot be right about the money, of every status. */
export const moneyFindingsQuery = (place: Place) =>
  recordQuery('budgets', place, ['findings'], () =>
    readAll((cursor) =>
      api.GET('/api/budgets/programmes/{programme}/findings', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );

/**
 * Where a figure comes from.
 *
 * @param figure its path, such as `transferred/2010-2` or `reports/programme/2009-2/disbursed`
 */
export const originOfMoney = (place: Place, figure: string) =>
  recordQuery('budgets', place, ['provenance', figure], (): Promise<Origin> =>
    read(
      api.GET('/api/budgets/programmes/{programme}/provenance', {
        params: { path: { programme: place.programme }, query: { ...place.moment, figure } },
      }),
    ),
  );
