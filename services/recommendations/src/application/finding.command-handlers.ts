import { CommandLog, type CommandOutcome, type EventStore } from '@concert/event-sourcing';
import { EvidenceOfProgrammes, findingIdsOf, ReconcileProgramme, Reconciler } from '@concert/findings';
import { FindingParties, findingCommandHandlers } from '@concert/findings/handling';
import { ProgrammeDirectory, type ProgrammeFacts } from '@concert/programme-directory';
import { EVENT_STORE } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { assess, newInputsIn } from '../domain/completeness/assess.js';
import { noEvidence, withEvent } from '../domain/completeness/evidence.js';
import type { FoundProblem } from '../domain/completeness/problem.js';
import { termsOf } from './programme-terms.js';
import { ownersOf, requirePartOf } from './responsible.js';

@CommandHandler(ReconcileProgramme)
export class ReconcileProgrammeHandler implements ICommandHandler<ReconcileProgramme> {
  private readonly reconciler: Reconciler<FoundProblem>;

  constructor(log: CommandLog, directory: ProgrammeDirectory, @Inject(EVENT_STORE) events: EventStore) {
    const evidenceOf = new EvidenceOfProgrammes(events, noEvidence, withEvent);
    this.reconciler = new Reconciler(log, events, async (programme) => {
      const { evidence, position } = await evidenceOf.of(programme);
      const [facts, organizations] = await Promise.all([directory.programme(programme), directory.organizations()]);
      const problems = assess(evidence, termsOf(facts, organizations));
      const reconciliation = { problems, idOf: findingIdsOf(programme), newInputs: newInputsIn(evidence) };
      return { reconciliation, position };
    });
  }

  execute(command: ReconcileProgramme): Promise<CommandOutcome | undefined> {
    return this.reconciler.execute(command);
  }
}

/** A finding is put to an organization that takes part or a body; a body's members answer for it too. */
class ParticipantsAndBodiesResponse extends FindingParties {
  requireAssignable(facts: ProgrammeFacts, organization: string): void {
    requirePartOf(facts, organization, 'organization');
  }

  override ownersOf(facts: ProgrammeFacts, answerable: readonly string[]): readonly string[] {
    return ownersOf(facts, answerable);
  }
}

export const findingHandlers = [
  ReconcileProgrammeHandler,
  ...findingCommandHandlers,
  { provide: FindingParties, useClass: ParticipantsAndBodiesResponse },
];
