import { Unknown } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { Injectable } from '@nestjs/common';
import { ReleaseGateWithoutPolicySet } from '../../fund/fund.js';
import { type GateRules, releaseGate, type ReleaseGate, rulesInForce } from '../../fund/release-gate.js';
import { inputEventsOf } from '../../reconciliation/input-events.response.js';
import { ProgrammeEvidence } from '../../reconciliation/programme-evidence.query.js';
import type { Policy } from '../../reconciliation/programme-terms.js';
import { termsOf } from '../../reconciliation/terms-of.query.js';
import type { GateResponse } from './gate.response.js';

/** "Would tranche 2 have passed at 55 %?" */
@Injectable()
export class ReleaseGateQuery {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly evidence: ProgrammeEvidence,
  ) {}

  /**
   * @throws Unknown                      no such tranche was scheduled
   * @throws ReleaseGateWithoutPolicySet  no policy set is in force, and the question leaves a rule open
   */
  async ask(programme: string, tranche: number, asked: Partial<GateRules>): Promise<GateResponse> {
    const { policy } = termsOf(await this.directory.programme(programme));
    const { evidence } = await this.evidence.of(programme);
    if (!evidence.tranches.has(tranche)) throw new Unknown('tranche', String(tranche));
    const inForce: Partial<GateRules> = policy ? rulesInForce(policy) : { includeAdvance: false };
    const { threshold = inForce.threshold, basis = inForce.basis } = asked;
    const { includeAdvance = inForce.includeAdvance ?? false } = asked;
    if (threshold === undefined || basis === undefined)
      throw new ReleaseGateWithoutPolicySet(`${programme} has adopted no release threshold`, { tranche });

    const rules = { threshold, basis, includeAdvance };
    return gateAnswer({ tranche, rules, gate: releaseGate(evidence, tranche, rules), policy });
  }
}

export const gateAnswer = ({
  tranche,
  rules,
  gate,
  policy,
}: {
  tranche: number;
  rules: GateRules;
  gate: ReleaseGate;
  policy: Policy | null;
}): GateResponse => {
  const proof = 'proof' in gate ? gate.proof : null;
  return {
    tranche,
    ...rules,
    outcome: gate.outcome,
    passed: gate.outcome === 'passed' || gate.outcome === 'not-needed',
    reason: 'reason' in gate ? gate.reason : null,
    reportPeriod: proof?.reportPeriod ?? null,
    numerator: proof?.numerator ?? null,
    denominator: proof?.denominator ?? null,
    ratio: proof?.ratio ?? null,
    inputEvents: inputEventsOf(proof?.inputEvents ?? []),
    policyVersion: policy?.version ?? null,
  };
};
