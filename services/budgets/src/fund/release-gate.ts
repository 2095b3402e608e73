import { type Money, ratio, reaches, subtract, sum } from '@concert/money';
import { cutOffOf } from '@concert/reference-data';
import {
  type Evidence,
  receiptOf,
  referencesOf,
  type Report,
  type Transfer,
  transfersUpTo,
} from '../reconciliation/evidence.js';
import { atLeastZero, largerOf, received, reportedAmount } from '../reconciliation/figures.js';
import type { Policy } from '../reconciliation/programme-terms.js';
import { programmeReports } from '../reconciliation/reports.js';
import type { GateProof } from './fund.js';

export type GateRules = Pick<GateProof, 'threshold' | 'basis' | 'includeAdvance'>;

export type ReleaseGate =
  | { readonly outcome: 'passed'; readonly proof: GateProof }
  | { readonly outcome: 'failed'; readonly proof: GateProof }
  | { readonly outcome: 'not-needed'; readonly reason: string }
  | { readonly outcome: 'not-evaluable'; readonly reason: string };

export const rulesInForce = ({ releaseThreshold, releaseBasis, includeAdvance }: Policy): GateRules => ({
  threshold: releaseThreshold,
  basis: releaseBasis,
  includeAdvance,
});

const notEvaluable = (reason: string): ReleaseGate => ({ outcome: 'not-evaluable', reason });

/**
 * Whether enough of the money that came before was committed for a tranche to come. Looks at the latest report on the
 * whole programme with a cut-off before the tranche's value date, or planned date while it has not come.
 * Source: MDG-F guidelines 10.5; domain reference, section 3, rule 9.
 */
export const releaseGate = (evidence: Evidence, tranche: number, rules: GateRules): ReleaseGate => {
  const date = receiptOf(evidence, tranche)?.valueDate ?? evidence.tranches.get(tranche)?.plannedDate;
  if (date === undefined) return notEvaluable(`tranche ${tranche} is not scheduled`);
  if (tranche === 1) return { outcome: 'not-needed', reason: 'the first tranche needs no gate' };
  const last = receiptOf(evidence, tranche - 1);
  if (!last) return notEvaluable(`tranche ${tranche - 1} has not come`);
  const report = programmeReports(evidence).findLast(({ period }) => cutOffOf(period) < date);
  if (!report) return notEvaluable(`no report on the whole programme has a cut-off before ${date}`);
  const committed = commitments(report);
  if (!committed) return notEvaluable(`the report for ${report.period} gives no amount for committed`);

  const [numerator, denominator] =
    rules.basis === 'cumulative'
      ? [committed, received(evidence, report)]
      : againstLast(evidence, { report, last, committed, includeAdvance: rules.includeAdvance });
  const share = ratio(numerator, denominator);
  if (share === null) return notEvaluable(`nothing had come by ${cutOffOf(report.period)}`);
  const passed = reaches(numerator, denominator, rules.threshold);
  const transfers = new Set([...transfersUpTo(evidence, report.period), last]);
  const inputEvents = [...referencesOf(...transfers), ...report.events];
  return {
    outcome: passed ? 'passed' : 'failed',
    proof: {
      tranche,
      ...rules,
      reportPeriod: report.period,
      numerator,
      denominator,
      ratio: share,
      passed,
      inputEvents,
    },
  };
};

/** All that was ever committed: a report that states committed as outstanding leaves out what is paid. */
export const commitments = (report: Report): Money | null => {
  const committed = reportedAmount(report, 'committed');
  if (!committed || report.committedDefinition !== 'outstanding') return committed;
  const disbursed = reportedAmount(report, 'disbursed');
  return disbursed && sum([committed, disbursed], committed.currency);
};

/** What is committed beyond the money that came before the last tranche, against that tranche. */
const againstLast = (
  evidence: Evidence,
  {
    report,
    last,
    committed,
    includeAdvance,
  }: { report: Report; last: Transfer; committed: Money; includeAdvance: boolean },
): [numerator: Money, denominator: Money] => {
  const { currency } = report;
  if (last.tranche === 1) {
    const advances = transfersUpTo(evidence, report.period).filter(({ kind }) => kind === 'advance');
    const counted = includeAdvance ? advances.map(({ amount }) => amount) : [];
    return [committed, sum([last.amount, ...counted], currency)];
  }
  const before = evidence.transfers.filter((transfer) => transfer !== last && transfer.valueDate <= last.valueDate);
  const recorded = sum(
    before.map(({ amount }) => amount),
    currency,
  );
  const transferred = reportedAmount(report, 'transferred');
  const earlier = largerOf(recorded, transferred && subtract(transferred, last.amount));
  return [atLeastZero(subtract(committed, earlier)), last.amount];
};
