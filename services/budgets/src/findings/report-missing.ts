import { type Period, periodOf, periodsBetween } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import type { EventReference } from '../reconciliation/event-reference.js';
import type { Evidence } from '../reconciliation/evidence.js';
import type { FoundProblem } from '../reconciliation/problem.js';
import { programmeReports, reportsByScope } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

/**
 * every half year from the programme's start to the latest reported one has a report. A programme that reports
 * as a whole owes one for the whole; one whose agencies report each for itself owes one per agency. A recorded exemption
 * lets it stand.
 */
export const reportMissing: Rule = (evidence, { start }) =>
  missing(evidence, start).map((problem) => {
    const exemption = evidence.exemptions.get(`${problem.scope}/${problem.period}`);
    return exemption ? { ...problem, waivedBy: exemption } : problem;
  });

const missing = (evidence: Evidence, start: string): FoundProblem[] => {
  const first = periodOf(start);
  const ownReports = reportsByScope(evidence).find(([report]) => report?.scope === WHOLE_PROGRAMME);
  if (!ownReports) return ofAgencies(evidence, first);
  const reports = programmeReports(evidence);
  return missingIn(
    WHOLE_PROGRAMME,
    first,
    reports.map(({ period, events }) => [period, events]),
  );
};

const ofAgencies = (evidence: Evidence, first: Period): FoundProblem[] => {
  const latest = [...evidence.reports.values()]
    .map(({ period }) => period)
    .sort()
    .at(-1);
  if (!latest) return [];
  return [...evidence.agencies].sort().flatMap((agency) => {
    const reports = [...evidence.reports.values()].filter(({ scope }) => scope === agency);
    return missingIn(
      agency,
      first,
      reports.map(({ period, events }) => [period, events]),
      latest,
    );
  });
};

const missingIn = (
  scope: string,
  first: Period,
  reported: readonly (readonly [Period, readonly EventReference[]])[],
  latest: Period | undefined = reported.at(-1)?.[0],
): FoundProblem[] => {
  if (!latest) return [];
  const periods = new Map(reported);
  return periodsBetween(first, latest)
    .filter((period) => !periods.has(period))
    .map((period) => ({
      rule: 'report-missing',
      severity: 'warn',
      scope,
      period,
      expected: period,
      observed: null,
      difference: null,
      unit: 'report',
      note: `There is no report for ${period}, though the programme ran and a later period is reported.`,
      inputEvents: [...(reported.find(([other]) => other > period)?.[1] ?? [])],
    }));
};
