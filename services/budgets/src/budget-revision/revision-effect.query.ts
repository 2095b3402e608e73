import type { Money } from '@concert/money';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { Injectable } from '@nestjs/common';
import { releaseGate, rulesInForce } from '../fund/release-gate.js';
import { ProgrammeEvidence } from '../reconciliation/programme-evidence.query.js';
import { termsOf } from '../reconciliation/terms-of.query.js';
import { revisionIn } from './budget-revision.decisions.js';
import type { RevisionContent, RevisionRequest } from './budget-revision.js';
import { effectOf, type RevisionEffect } from './effect.js';
import { contentOf, linesToday } from './revision-content.js';
import { digestOf } from './revision-digest.query.js';
import { RevisionTermsQuery } from './revision-terms.query.js';
import { type Route, routeOf } from './route.js';

/** A tranche's gate as the evidence has it now: revisions move allocations, the gate looks at commitments. */
export interface GateBeside {
  readonly tranche: number;
  readonly outcome: string;
  readonly ratio: string | null;
  readonly committed: Money | null;
  /** Whether the revision would change the gate. */
  readonly isChanged: boolean;
}

/** What a revision would do, or did: computed, not recorded. */
export interface EffectResponse extends RevisionEffect {
  /** Null for a simulation. */
  readonly revision: string | null;
  readonly status: string;
  readonly content: RevisionContent;
  readonly route: Route;
  /** Send it with the proposal to make sure that it is what was simulated. */
  readonly digest: string;
  readonly gates: readonly GateBeside[];
}

@Injectable()
export class RevisionEffectQuery {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly terms: RevisionTermsQuery,
    private readonly evidence: ProgrammeEvidence,
  ) {}

  /**
   * @throws Unknown    no such programme, agency or need
   * @throws Rejection  proposing it would be refused, for the same reason
   */
  async simulate(programme: string, asked: RevisionRequest, proposer: string): Promise<EffectResponse> {
    const facts = await this.directory.programme(programme);
    const [request, terms] = [await this.terms.read(asked, facts), await this.terms.of(facts)];
    const state = await this.terms.revisionsOf(programme);
    const content = contentOf(state, request, terms);
    const effect = effectOf(content, {
      today: linesToday(state, terms),
      currency: terms.currency,
      isApplied: false,
    });
    const route = routeOf(content, terms, [proposer]);
    return this.answer(programme, { revision: null, status: 'simulated', content, route, ...effect });
  }

  /** @throws Unknown when nobody drafted or proposed it */
  async of(programme: string, revision: string): Promise<EffectResponse> {
    const facts = await this.directory.programme(programme);
    const terms = await this.terms.of(facts);
    const state = await this.terms.revisionsOf(programme);
    const known = revisionIn(state, revision);
    const { content, status } = known;
    const effect = effectOf(content, {
      today: linesToday(state, terms),
      currency: terms.currency,
      isApplied: status === 'applied',
    });
    const route = routeOf(content, terms, 'proposedBy' in known ? known.proposedBy : []);
    return this.answer(programme, { revision, status, content, route, ...effect });
  }

  private async answer(programme: string, known: Omit<EffectResponse, 'digest' | 'gates'>): Promise<EffectResponse> {
    return {
      ...known,
      digest: digestOf(known.content),
      gates: await this.gatesOf(programme),
    };
  }

  private async gatesOf(programme: string): Promise<GateBeside[]> {
    const { policy } = termsOf(await this.directory.programme(programme));
    if (!policy) return [];
    const { evidence } = await this.evidence.of(programme);
    return [...evidence.tranches.keys()]
      .toSorted((a, b) => a - b)
      .map((tranche) => {
        const gate = releaseGate(evidence, tranche, rulesInForce(policy));
        const proof = 'proof' in gate ? gate.proof : null;
        return {
          tranche,
          outcome: gate.outcome,
          ratio: proof?.ratio ?? null,
          committed: proof?.numerator ?? null,
          isChanged: false,
        };
      });
  }
}
