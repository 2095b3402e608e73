import { TranchePaymentsQuery } from '../views/tranche-payments/tranche-payments.query.js';
import type { EventStore } from '@concert/event-sourcing';
import { EvidenceOfProgrammes, findingIdsOf, type Reconciliation } from '@concert/findings';
import { FindingsJudge } from '@concert/findings/handling';
import { ProgrammeDirectory, type ProgrammeFacts } from '@concert/programme-directory';
import { EVENT_STORE } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { assess, newInputsIn } from './assess.js';
import { type Evidence, noEvidence, withEvent } from './evidence/index.js';
import type { FoundProblem } from './problem.js';
import type { ProgrammeTerms } from './programme-terms.js';

const termsOf = (
  { start, end, participants }: ProgrammeFacts,
  payments: readonly { tranche: number; paidOn: string | null }[],
): ProgrammeTerms => ({
  start,
  end,
  participants: [...participants.keys()],
  payments: payments.flatMap(({ tranche, paidOn }) => (paidOn === null ? [] : [{ tranche, paidOn }])),
});

/** What is missing in registers, counts and plans of a programme, or contradicts itself. */
@Injectable()
export class ActivitiesJudge extends FindingsJudge<FoundProblem> {
  private readonly evidenceOf: EvidenceOfProgrammes<Evidence>;

  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly payments: TranchePaymentsQuery,
    @Inject(EVENT_STORE) events: EventStore,
  ) {
    super();
    this.evidenceOf = new EvidenceOfProgrammes(events, noEvidence, withEvent);
  }

  async judge(programme: string): Promise<{ reconciliation: Reconciliation<FoundProblem>; position: bigint }> {
    const { evidence, position } = await this.evidenceOf.of(programme);
    const facts = await this.directory.programme(programme);
    const problems = assess(evidence, termsOf(facts, await this.payments.of(programme)));
    return { reconciliation: { problems, idOf: findingIdsOf(programme), newInputs: newInputsIn(evidence) }, position };
  }
}
