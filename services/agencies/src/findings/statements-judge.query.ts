import type { EventStore } from '@concert/event-sourcing';
import { EvidenceOfProgrammes, findingIdsOf, type Reconciliation } from '@concert/findings';
import { FindingsJudge } from '@concert/findings/handling';
import { EVENT_STORE } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { assess, newInputsIn } from './assess.js';
import { type Evidence, noEvidence, withEvent } from './evidence.js';
import type { FoundProblem } from './problem.js';

/** What is missing in what is said about a programme, or does not agree. */
@Injectable()
export class StatementsJudge extends FindingsJudge<FoundProblem> {
  private readonly evidenceOf: EvidenceOfProgrammes<Evidence>;

  constructor(@Inject(EVENT_STORE) events: EventStore) {
    super();
    this.evidenceOf = new EvidenceOfProgrammes(events, noEvidence, withEvent);
  }

  async judge(programme: string): Promise<{ reconciliation: Reconciliation<FoundProblem>; position: bigint }> {
    const { evidence, position } = await this.evidenceOf.of(programme);
    const problems = assess(evidence);
    return { reconciliation: { problems, idOf: findingIdsOf(programme), newInputs: newInputsIn(evidence) }, position };
  }
}
