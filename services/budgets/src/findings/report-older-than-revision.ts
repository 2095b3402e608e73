import { cutOffOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import type { AppliedRevision, Report } from '../reconciliation/evidence.js';
import type { Rule } from './rule.js';

/**
 * A report whose total an applied revision has changed since is stale: for an agency, what it holds; for the whole
 * programme, new money. It agrees again once it is restated. Source: domain reference, section 2, reactions.
 */
export const reportOlderThanRevision: Rule = ({ reports, revisions }) =>
  [...reports.values()].flatMap((report) => {
    const { scope, period, events } = report;
    const revision = revisions.findLast((each) => makesStale(each, report));
    if (!revision) return [];
    return [
      {
        rule: 'report-older-than-revision',
        severity: 'warn',
        scope,
        period,
        expected: revision.date,
        observed: null,
        difference: null,
        unit: 'date',
        note:
          `A revision in force from ${revision.date} changed what ${scope} holds after the report for ${period} was ` +
          `made.`,
        inputEvents: [revision.event, ...events],
      } as const,
    ];
  });

const makesStale = ({ kind, agencies, date, event }: AppliedRevision, { scope, period, events }: Report): boolean =>
  date <= cutOffOf(period) &&
  (scope === WHOLE_PROGRAMME ? kind === 'new-money' : agencies.has(scope)) &&
  events.every(({ position }) => BigInt(position) < BigInt(event.position));
