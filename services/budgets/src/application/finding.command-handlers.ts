import { CommandLog, type CommandOutcome, type EventStore, Unknown } from '@concert/event-sourcing';
import { findingIdsOf, Reconciler } from '@concert/findings';
import { FindingParties, findingCommandHandlers } from '@concert/findings/handling';
import { ProgrammeDirectory, type ProgrammeFacts } from '@concert/programme-directory';
import { EVENT_STORE } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ReconcileProgramme } from '../domain/finding/finding.commands.js';
import { newInputsIn } from '../domain/finding/finding.decisions.js';
import type { FoundProblem } from '../domain/reconciliation/problem.js';
import { reconcile } from '../domain/reconciliation/reconcile.js';
import { ProgrammeEvidence } from './programme-evidence.js';
import { termsOf } from './programme-terms.js';

@CommandHandler(ReconcileProgramme)
export class ReconcileProgrammeHandler implements ICommandHandler<ReconcileProgramme> {
  private readonly reconciler: Reconciler<FoundProblem>;

  constructor(
    log: CommandLog,
    directory: ProgrammeDirectory,
    programmeEvidence: ProgrammeEvidence,
    @Inject(EVENT_STORE) events: EventStore,
  ) {
    this.reconciler = new Reconciler(log, events, async (programme) => {
      const { evidence, position } = await programmeEvidence.of(programme);
      const problems = reconcile(evidence, termsOf(await directory.programme(programme)));
      const reconciliation = { problems, idOf: findingIdsOf(programme), newInputs: newInputsIn(evidence) };
      return { reconciliation, position };
    });
  }

  execute(command: ReconcileProgramme): Promise<CommandOutcome | undefined> {
    return this.reconciler.execute(command);
  }
}

/** A finding is put to an organization that takes part, or to a body of the programme. */
class ParticipantsAndBodiesResponse extends FindingParties {
  requireAssignable({ code, participants, bodies }: ProgrammeFacts, organization: string): void {
    if (!participants.has(organization) && bodies.every(({ body }) => body !== organization))
      throw new Unknown('organization', `${organization} in ${code}`, 'organization');
  }
}

export const findingHandlers = [
  ReconcileProgrammeHandler,
  ...findingCommandHandlers,
  { provide: FindingParties, useClass: ParticipantsAndBodiesResponse },
];
