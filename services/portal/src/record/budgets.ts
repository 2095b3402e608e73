import type { components } from '~/api/generated/concert';
import { recordList, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

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
export const summaryQuery = (place: Place) => recordQuery('/api/budgets/programmes/{programme}/summary', place);

/** What cannot be right about the money, of every status. */
export const moneyFindingsQuery = (place: Place) => recordList('/api/budgets/programmes/{programme}/findings', place);

/** Agency × period: what was reported, and what does not agree. */
export const boardQuery = (place: Place) => recordQuery('/api/budgets/programmes/{programme}/board', place);

/** Tranches as recorded: the proof of each gate, and the decision that waived it. */
export const tranchesQuery = (place: Place) => recordList('/api/budgets/programmes/{programme}/tranches', place);

/** What came of each tranche, and its gate by the rules in force or by others asked with. */
export const trancheCockpitQuery = (place: Place, { includeAdvance, ...asked }: GateRules = {}) =>
  recordQuery('/api/budgets/programmes/{programme}/tranches/cockpit', place, {
    ...asked,
    ...(includeAdvance === undefined ? {} : { includeAdvance: includeAdvance ? 'true' : 'false' }),
  });

/** Budget revisions of a programme, whatever became of them. */
export const revisionsQuery = (place: Place) => recordList('/api/budgets/programmes/{programme}/revisions', place);

/** Rows of money given and taken; those of a place add up to what it holds. */
export const allocationsQuery = (place: Place) => recordList('/api/budgets/programmes/{programme}/allocations', place);

export const earmarksQuery = (place: Place) => recordList('/api/budgets/programmes/{programme}/earmarks', place);

/** Needs for which the budget has no money, paid for or not. */
export const unfundedNeedsQuery = (place: Place) =>
  recordList('/api/budgets/programmes/{programme}/unfunded-needs', place);

/**
 * Where a figure comes from.
 *
 * @param figure its path, such as `transferred/2010-2` or `reports/programme/2009-2/disbursed`
 */
export const originOfMoney = (place: Place, figure: string) =>
  recordQuery('/api/budgets/programmes/{programme}/provenance', place, { figure });
