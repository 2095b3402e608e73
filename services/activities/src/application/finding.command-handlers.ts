import { CommandLog, type CommandOutcome, type EventStore } from '@concert/event-sourcing';
import { EvidenceOfProgrammes, findingIdsOf, ReconcileProgramme, Reconciler } from '@concert/findings';
import { FindingParties, findingCommandHandlers } from '@concert/findings/handling';
import { ProgrammeDirectory, requireParticipant, type ProgrammeFacts } from '@concert/programme-directory';
import { EVENT_STORE } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assess, newInputsIn } from '../domain/completeness/assess.js';
import { noEvidence, withEvent } from '../domain/completeness/evidence/index.js';
import type { FoundProblem } from '../domain/completeness/problem.js';
import type { ProgrammeTerms } from '../domain/completeness/programme-terms.js';

/** When money came, as `budgets` published it; answered by a view. */
export abstract class TranchePayments {
  abstract of(programme: string): Promise<readonly { tranche: number; paidOn: string | null }[]>;
}

const termsOf = (
  { start, end, participants }: ProgrammeFacts,
  payments: readonly { tranche: number; paidOn: string | null }[],
): ProgrammeTerms => ({
  start,
  end,
  participants: [...participants.keys()],
  payments: payments.flatMap(({ tranche, paidOn }) => (paidOn === null ? [] : [{ tranche, paidOn }])),
});

@CommandHandler(ReconcileProgramme)
export class ReconcileProgrammeHandler implements ICommandHandler<ReconcileProgramme> {
  private readonly reconciler: Reconciler<FoundProblem>;

  constructor(
    log: CommandLog,
    directory: ProgrammeDirectory,
    payments: TranchePayments,
    @Inject(EVENT_STORE) events: EventStore,
  ) {
    const evidenceOf = new EvidenceOfProgrammes(events, noEvidence, withEvent);
    this.reconciler = new Reconciler(log, events, async (programme) => {
      const { evidence, position } = await evidenceOf.of(programme);
      const problems = assess(evidence, termsOf(await directory.programme(programme), await payments.of(programme)));
      const reconciliation = { problems, idOf: findingIdsOf(programme), newInputs: newInputsIn(evidence) };
      return { reconciliation, position };
    });
  }

  execute(command: ReconcileProgramme): Promise<CommandOutcome | undefined> {
    return this.reconciler.execute(command);
  }
}

/** A finding is put to an organization that takes part. */
class ParticipantsResponse extends FindingParties {
  requireAssignable(facts: ProgrammeFacts, organization: string): void {
    requireParticipant(facts, organization, 'organization');
  }
}

export const findingHandlers = [
  ReconcileProgrammeHandler,
  ...findingCommandHandlers,
  { provide: FindingParties, useClass: ParticipantsResponse },
];
