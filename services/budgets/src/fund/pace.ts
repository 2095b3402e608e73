import { daysToReach, type Money, type Pace, percentOf, perDay, subtract, timesAsFast } from '@concert/money';
import { cutOffOf, type Period } from '@concert/reference-data';
import type { EventReference } from '../reconciliation/event-reference.js';
import { type Evidence, type Report, transfersUpTo } from '../reconciliation/evidence.js';
import { atLeastZero, received, reportedAmount } from '../reconciliation/figures.js';
import { programmeReports } from '../reconciliation/reports.js';
import { commitments, type ReleaseGate } from './release-gate.js';

/** How fast money must be spent to be spent in time. */
export interface BurnNeeded {
  /** Period of the latest report that says what is disbursed. */
  readonly reportPeriod: Period;
  /** What is to be spent until the end: the total, or while no document states it what has come. */
  readonly undisbursed: Money;
  readonly daysLeft: number;
  readonly neededPerDay: Money;
  /** From the report before to that one; null when there is none. */
  readonly presentPerDay: Money | null;
  /** How many times as fast as at present, two decimals; null when nothing was spent. */
  readonly timesPresent: string | null;
  readonly inputEvents: readonly EventReference[];
}

/** When a gate will be passed if commitments go on as between the last two reports. */
export interface GateForecast {
  /** What is still to be committed. */
  readonly missing: Money;
  readonly presentPerDay: Money | null;
  /** Null when it never will at that pace, or no pace is known. */
  readonly reachedOn: string | null;
}

const DAY = 86_400_000;
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** The last two reports on the whole programme that state the amount, the older first. */
const lastTwo = (evidence: Evidence, amountOf: (report: Report) => Money | null): [Report, Money][] =>
  programmeReports(evidence)
    .flatMap((report): [Report, Money][] => {
      const amount = amountOf(report);
      return amount ? [[report, amount]] : [];
    })
    .slice(-2);

const paceOf = ([before, after]: [Report, Money][]): Pace | null =>
  before && after
    ? {
        amount: subtract(after[1], before[1]),
        days: daysBetween(cutOffOf(before[0].period), cutOffOf(after[0].period)),
      }
    : null;

/** Null before anything is reported as disbursed, and once the programme has ended. */
export const burnNeeded = (
  evidence: Evidence,
  { total, end }: { total: Money | null; end: string },
): BurnNeeded | null => {
  const reports = lastTwo(evidence, (report) => reportedAmount(report, 'disbursed'));
  const [latest, disbursed] = reports.at(-1) ?? [];
  if (!latest || !disbursed) return null;
  const daysLeft = daysBetween(cutOffOf(latest.period), end);
  if (daysLeft <= 0) return null;
  const needed = { amount: atLeastZero(subtract(total ?? received(evidence, latest), disbursed)), days: daysLeft };
  const present = paceOf(reports);
  return {
    reportPeriod: latest.period,
    undisbursed: needed.amount,
    daysLeft,
    neededPerDay: perDay(needed),
    presentPerDay: present && perDay(present),
    timesPresent: present && timesAsFast(needed, present),
    inputEvents: [
      ...(total ? [] : transfersUpTo(evidence, latest.period).map(({ event }) => event)),
      ...reports.flatMap(([{ events }]) => events),
    ],
  };
};

/** Null when the gate is passed or nothing can be said about it. */
export const gateForecast = (evidence: Evidence, gate: ReleaseGate): GateForecast | null => {
  if (gate.outcome !== 'failed') return null;
  const { numerator, denominator, threshold, reportPeriod } = gate.proof;
  const missing = atLeastZero(subtract(percentOf(denominator, threshold), numerator));
  const present = paceOf(lastTwo(evidence, commitments).filter(([{ period }]) => period <= reportPeriod));
  const days = present && daysToReach(missing, present);
  return {
    missing,
    presentPerDay: present && perDay(present),
    reachedOn: days === null ? null : daysAfter(cutOffOf(reportPeriod), days),
  };
};
