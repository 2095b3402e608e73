import type { MomentQuery } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { burnNeeded, daysBetween, gateForecast } from '../../fund/pace.js';
import { type GateRules, releaseGate, rulesInForce } from '../../fund/release-gate.js';
import { type Evidence, receiptOf } from '../../reconciliation/evidence.js';
import { inputEventsOf } from '../../reconciliation/input-events.response.js';
import { ProgrammeEvidence } from '../../reconciliation/programme-evidence.query.js';
import { TermsAt } from '../../reconciliation/terms-at.query.js';
import type { TrancheCockpitResponse, TrancheInCockpitResponse } from './gate.response.js';
import { gateAnswer } from './release-gate.query.js';

/** Everything about the tranches on one page: what came, what may be asked for, and whether the money will be spent. */
@Injectable()
export class TrancheCockpitQuery {
  constructor(
    private readonly termsAt: TermsAt,
    private readonly evidence: ProgrammeEvidence,
  ) {}

  /** @throws Unknown when no such programme was established */
  async of(programme: string, asked: Partial<GateRules>, moment: MomentQuery): Promise<TrancheCockpitResponse> {
    const { policy, total, end } = await this.termsAt.of(programme, moment);
    const isNow = moment.asOf === undefined && moment.knownAt === undefined;
    const evidence = isNow ? (await this.evidence.of(programme)).evidence : await this.evidence.at(programme, moment);
    const rules = { ...(policy && rulesInForce(policy)), ...given(asked) };
    const tranches = [...evidence.tranches]
      .sort(([a], [b]) => a - b)
      .map(([tranche, { event: _event, ...planned }]): TrancheInCockpitResponse => {
        const receipt = receiptOf(evidence, tranche);
        const gate = isComplete(rules) ? releaseGate(evidence, tranche, rules) : null;
        return {
          tranche,
          status: statusOf(evidence, tranche),
          ...planned,
          requestedOn: evidence.requests.get(tranche) ?? null,
          releasedOn: evidence.releases.get(tranche) ?? null,
          received: receipt?.amount ?? null,
          valueDate: receipt?.valueDate ?? null,
          delay: receipt ? daysBetween(planned.plannedDate, receipt.valueDate) : null,
          gate: gate && isComplete(rules) ? gateAnswer({ tranche, rules, gate, policy }) : null,
          forecast: gate && gateForecast(evidence, gate),
        };
      });
    const burn = burnNeeded(evidence, { total, end });
    return {
      programme,
      next: tranches.find(({ received }) => received === null)?.tranche ?? null,
      rules,
      tranches,
      burn: burn && { ...burn, inputEvents: inputEventsOf(burn.inputEvents) },
    };
  }
}

const statusOf = (evidence: Evidence, tranche: number): TrancheInCockpitResponse['status'] => {
  if (receiptOf(evidence, tranche)) return 'received';
  if (evidence.releases.has(tranche)) return 'released';
  if (evidence.requests.has(tranche)) return 'requested';
  return evidence.waivers.has(tranche) ? 'waived' : 'scheduled';
};

const given = (asked: Partial<GateRules>): Partial<GateRules> =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));

const isComplete = (rules: Partial<GateRules>): rules is GateRules =>
  rules.threshold !== undefined && rules.basis !== undefined && rules.includeAdvance !== undefined;
