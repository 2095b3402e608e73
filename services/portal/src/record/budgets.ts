import { api, read, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';
import type { Origin } from '~/components/figures/OriginOfFigure';

export type Summary = components['schemas']['budgets.ProgrammeSummaryResponse'];
export type PeriodSummary = components['schemas']['budgets.PeriodSummaryResponse'];
export type Finding = components['schemas']['budgets.Finding'];
export type Board = components['schemas']['budgets.ReconciliationBoardResponse'];
export type BudgetRevision = components['schemas']['budgets.BudgetRevision'];
export type TrancheCockpit = components['schemas']['budgets.TrancheCockpitResponse'];
export type GateRules = components['schemas']['budgets.AskedRulesResponse'];
export type BudgetMove = components['schemas']['budgets.MoveDto'];
export type BudgetPlace = components['schemas']['budgets.PlaceDto'];

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

/** Agency × period: what was reported, and what does not agree. */
export const boardQuery = (place: Place) =>
  recordQuery('budgets', place, ['board'], () =>
    read(
      api.GET('/api/budgets/programmes/{programme}/board', {
        params: { path: { programme: place.programme }, query: { ...place.moment } },
      }),
    ),
  );

/** What came of each tranche, and its gate by the rules in force or by others asked with. */
export const trancheCockpitQuery = (place: Place, asked: GateRules = {}) =>
  recordQuery('budgets', place, ['tranches', 'cockpit', asked], () => {
    const { threshold, basis, includeAdvance } = asked;
    return read(
      api.GET('/api/budgets/programmes/{programme}/tranches/cockpit', {
        params: {
          path: { programme: place.programme },
          query: {
            ...place.moment,
            ...(threshold === undefined ? {} : { threshold }),
            ...(basis === undefined ? {} : { basis }),
            ...(includeAdvance === undefined ? {} : { includeAdvance: includeAdvance ? 'true' : 'false' }),
          },
        },
      }),
    );
  });

/** Budget revisions of a programme, whatever became of them. */
export const revisionsQuery = (place: Place) =>
  recordQuery('budgets', place, ['revisions'], () =>
    readAll((cursor) =>
      api.GET('/api/budgets/programmes/{programme}/revisions', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );

/** Rows of money given and taken; those of a place add up to what it holds. */
export const allocationsQuery = (place: Place) =>
  recordQuery('budgets', place, ['allocations'], () =>
    readAll((cursor) =>
      api.GET('/api/budgets/programmes/{programme}/allocations', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );

export const earmarksQuery = (place: Place) =>
  recordQuery('budgets', place, ['earmarks'], () =>
    readAll((cursor) =>
      api.GET('/api/budgets/programmes/{programme}/earmarks', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );

/** Needs for which the budget has no money, paid for or not. */
export const unfundedNeedsQuery = (place: Place) =>
  recordQuery('budgets', place, ['unfunded-needs'], () =>
    readAll((cursor) =>
      api.GET('/api/budgets/programmes/{programme}/unfunded-needs', {
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
