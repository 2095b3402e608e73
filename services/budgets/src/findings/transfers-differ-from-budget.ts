import { equals, exceeds, type Money, subtract, sum } from '@concert/money';
import { cutOffOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { type Evidence, receiptOf, referencesOf, type Report } from '../reconciliation/evidence.js';
import { distance, inWords, recordedTransfers, reportedAmount } from '../reconciliation/figures.js';
import type { ProgrammeTerms } from '../reconciliation/programme-terms.js';
import { programmeReports } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

/** once all money is said to have come, the recorded transfers add up to the programme's total. */
export const transfersDifferFromBudget: Rule = (evidence, terms) => {
  const reports = programmeReports(evidence);
  const report = sayingAllHasCome(evidence, reports, terms);
  const { total } = terms;
  if (!report || !total) return [];
  const observed = sum(
    evidence.transfers.map(({ amount }) => amount),
    total.currency,
  );
  if (equals(observed, total)) return [];
  return [
    {
      rule: 'transfers-differ-from-budget',
      severity: 'hold',
      scope: WHOLE_PROGRAMME,
      period: report.period,
      expected: total.amount,
      observed: observed.amount,
      difference: distance(total, observed).amount,
      unit: 'money',
      currency: total.currency,
      note:
        `All money of the programme should have come by ${report.period}, but the recorded transfers add up to ` +
        `${inWords(observed)}, not ${inWords(total)}.${missingLine(evidence, reports, subtract(total, observed))}`,
      inputEvents: [...referencesOf(...evidence.transfers), ...report.events],
    },
  ];
};

/**
 * The first of the latest reports in a row that say so: the finding keeps its period when a later report says the
 * same again.
 */
const sayingAllHasCome = (
  evidence: Evidence,
  reports: readonly Report[],
  terms: ProgrammeTerms,
): Report | undefined => {
  const firstSilent = reports.findLastIndex((report) => !saysAllHasCome(evidence, report, terms));
  return reports[firstSilent + 1];
};

const saysAllHasCome = (evidence: Evidence, report: Report, { total }: ProgrammeTerms): boolean => {
  const transferred = reportedAmount(report, 'transferred');
  const whole = reportedAmount(report, 'total') ?? total;
  const isAllReported = transferred !== null && whole !== null && equals(transferred, whole);
  return isAllReported || allTranchesReceived(evidence, report);
};

const allTranchesReceived = (evidence: Evidence, { period }: Report): boolean => {
  const receipts = [...evidence.tranches.keys()].map((tranche) => receiptOf(evidence, tranche));
  return receipts.length > 0 && receipts.every((receipt) => receipt && receipt.valueDate <= cutOffOf(period));
};

/** Reports that all differ from the recorded transfers by the same gap point at one transfer nobody recorded. */
const missingLine = (evidence: Evidence, reports: readonly Report[], gap: Money): string => {
  const agreeing = reports.filter((report) => {
    const transferred = reportedAmount(report, 'transferred');
    return transferred !== null && equals(subtract(transferred, recordedTransfers(evidence, report)), gap);
  });
  const [first] = agreeing;
  if (!first || agreeing.length < 2 || !exceeds(gap, subtract(gap, gap))) return '';
  const periods = agreeing.map(({ period }) => period).join(', ');
  return (
    ` The reports for ${periods} agree on the same gap: one transfer of ${inWords(gap)} received on or before ` +
    `${cutOffOf(first.period)}, such as an advance, is probably not recorded.`
  );
};
