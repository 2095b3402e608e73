import type { EventStore } from '@concert/event-sourcing';
import { EvidenceOfProgrammes, findingIdsOf, type Reconciliation } from '@concert/findings';
import { FindingsJudge } from '@concert/findings/handling';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { EVENT_STORE } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { assess, newInputsIn } from './assess.js';
import { type Evidence, noEvidence, withEvent } from './evidence.js';
import type { FoundProblem } from './problem.js';
import { termsOf } from './terms-of.query.js';

/** What is missing in recommendations, responses and follow-up of a programme, or contradicts itself. */
@Injectable()
export class RecommendationsJudge extends FindingsJudge<FoundProblem> {
  private readonly evidenceOf: EvidenceOfProgrammes<Evidence>;

  constructor(
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) events: EventStore,
  ) {
    super();
    this.evidenceOf = new EvidenceOfProgrammes(events, noEvidence, withEvent);
  }

  async judge(programme: string): Promise<{ reconciliation: Reconciliation<FoundProblem>; position: bigint }> {
    const { evidence, position } = await this.evidenceOf.of(programme);
    const [facts, organizations] = await Promise.all([
      this.directory.programme(programme),
      this.directory.organizations(),
    ]);
    const problems = assess(evidence, termsOf(facts, organizations));
    return { reconciliation: { problems, idOf: findingIdsOf(programme), newInputs: newInputsIn(evidence) }, position };
  }
}
