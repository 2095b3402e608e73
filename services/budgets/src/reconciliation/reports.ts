import { add, money, type Money } from '@concert/money';
import type { Period } from '@concert/reference-data';
import { figureNames, type ReportedFigure, WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import type { Evidence, Report } from './evidence.js';

const byPeriod = (a: Report, b: Report): number => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0);

/** Reports as they were submitted, scope by scope, each in the order of its periods. */
export const reportsByScope = ({ reports }: Evidence): Report[][] => {
  const all = [...reports.values()].sort(byPeriod);
  const scopes = [...new Set(all.map(({ scope }) => scope))].sort();
  return scopes.map((scope) => all.filter((report) => report.scope === scope));
};

/**
 * The whole programme's figures, period by period: the report on the whole programme, or else the sum of the agencies'
 * reports when every agency with an allocation has reported and all state committed by one definition.
 */
export const programmeReports = (evidence: Evidence): Report[] => {
  const periods = new Set([...evidence.reports.values()].map(({ period }) => period));
  return [...periods]
    .map((period) => evidence.reports.get(`${WHOLE_PROGRAMME}/${period}`) ?? sumOfAgencies(evidence, period))
    .filter((report) => report !== undefined)
    .sort(byPeriod);
};

const sumOfAgencies = ({ agencies, reports }: Evidence, period: Period): Report | undefined => {
  const parts = [...agencies].map((agency) => reports.get(`${agency}/${period}`));
  if (parts.length === 0 || !parts.every((part) => part !== undefined)) return undefined;
  const [{ committedDefinition, currency }] = parts as [Report];
  if (parts.some((part) => part.committedDefinition !== committedDefinition)) return undefined;

  const sums = figureNames.map((name): [string, ReportedFigure] => {
    const amounts = parts.map(({ figures }) => figures[name].amount);
    return [name, { amount: sumOf(amounts, currency) }];
  });
  return {
    scope: WHOLE_PROGRAMME,
    period,
    committedDefinition,
    currency,
    figures: Object.fromEntries(sums) as Report['figures'],
    events: parts.flatMap(({ events }) => events),
  };
};

/** Null when one of them is not known: missing is not zero. */
const sumOf = (amounts: readonly (string | null)[], currency: string): string | null => {
  let total: Money = money('0', currency);
  for (const amount of amounts) {
    if (amount === null) return null;
    total = add(total, money(amount, currency));
  }
  return total.amount;
};
