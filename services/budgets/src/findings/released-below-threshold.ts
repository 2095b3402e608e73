import { pointsBetween } from '@concert/money';
import { periodOf, previousPeriod } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { releaseGate, rulesInForce } from '../fund/release-gate.js';
import { referencesOf, type Transfer } from '../reconciliation/evidence.js';
import { programmeReports } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

/**
 * no tranche comes before its gate is passed or waived. The period is the one whose cut-off came last before
 * the money; the gate is judged once that period or a later one is reported, since until then its figures may still
 * come.
 */
export const releasedBelowThreshold: Rule = (evidence, { policy }) => {
  const lastReported = programmeReports(evidence).at(-1)?.period;
  if (!policy || !lastReported) return [];
  return evidence.transfers.filter(isTranche).flatMap((transfer) => {
    const { tranche, valueDate } = transfer;
    const period = previousPeriod(periodOf(valueDate));
    if (lastReported < period) return [];
    const gate = releaseGate(evidence, tranche, rulesInForce(policy));
    if (gate.outcome === 'not-needed' || gate.outcome === 'passed') return [];
    const proof = gate.outcome === 'failed' ? gate.proof : null;
    const ratio = proof?.ratio ?? null;
    const why =
      gate.outcome === 'failed'
        ? `${ratio} % of the basis was committed by ${gate.proof.reportPeriod}, ${gate.proof.threshold} % are needed`
        : `it cannot be evaluated, since ${gate.reason}`;
    return [
      {
        rule: 'released-below-threshold',
        severity: 'hold',
        scope: WHOLE_PROGRAMME,
        period,
        subject: `tranche-${tranche}`,
        expected: policy.releaseThreshold,
        observed: ratio,
        difference: ratio === null ? null : pointsBetween(policy.releaseThreshold, ratio),
        unit: 'percent',
        note: `Tranche ${tranche} came on ${valueDate} though its gate was not passed: ${why}.`,
        inputEvents: [
          ...referencesOf(transfer),
          ...(proof?.inputEvents.filter(({ id }) => id !== transfer.event.id) ?? []),
        ],
        waivedBy: evidence.waivers.get(tranche),
      },
    ];
  });
};

const isTranche = (transfer: Transfer): transfer is Transfer & { tranche: number } => transfer.tranche !== undefined;
