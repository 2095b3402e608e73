import { CommandLog, type CommandOutcome, type EventStore, Unknown } from '@concert/event-sourcing';
import { programmeOf } from '@concert/programme-directory';
import { type CommandEntry, commandsOn, EVENT_STORE, type Reads } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  AcceptFinding,
  AssignFinding,
  ExplainFinding,
  ReconcileProgramme,
  ReopenFinding,
} from '../domain/finding.commands.js';
import { acceptFinding, assignFinding, explainFinding, reopenFinding } from '../domain/finding.decisions.js';
import { answerableFor, findingsOf, findingsStream } from '../domain/finding.state.js';
import type { FoundProblem } from '../domain/problem.js';
import { Reconciler } from '../domain/reconciler.js';
import type { FindingParties } from './finding-parties.js';
import { FindingsJudge } from './findings-judge.js';

/** Kept as a class: it holds what this process has judged already, and reads its evidence after the stream's version. */
@CommandHandler(ReconcileProgramme)
export class ReconcileProgrammeHandler<Problem extends FoundProblem> implements ICommandHandler<ReconcileProgramme> {
  private readonly reconciler: Reconciler<Problem>;

  constructor(
    log: CommandLog,
    @Inject(EVENT_STORE) events: EventStore,
    @Inject(FindingsJudge) judge: FindingsJudge<Problem>,
  ) {
    this.reconciler = new Reconciler(log, events, (programme) => judge.judge(programme));
  }

  execute(command: ReconcileProgramme): Promise<CommandOutcome | undefined> {
    return this.reconciler.execute(command);
  }
}

interface OnFinding {
  readonly programme: string;
  readonly finding: string;
}

const on = commandsOn({
  evolution: findingsOf(),
  stream: ({ programme }: { programme: string }) => findingsStream(programme),
});

const known = async ({ data: { programme } }: { data: OnFinding }, reads: Reads): Promise<undefined> => {
  await programmeOf(reads, programme);
};

/** What people do about findings, wherever they were found. */
export const findingCommands = (parties: FindingParties): readonly CommandEntry[] => [
  on(ExplainFinding, {
    owners: async ({ data: { programme, finding } }, reads) => {
      const facts = await programmeOf(reads, programme);
      const raised = (await reads.state(findingsStream(programme), findingsOf()))[finding];
      if (!raised) throw new Unknown('finding', finding);
      return parties.ownersOf?.(facts, answerableFor(raised)) ?? answerableFor(raised);
    },
    participants: async ({ data }, reads) => [...(await programmeOf(reads, data.programme)).participants.keys()],
    decide: explainFinding,
  }),
  on(AssignFinding, {
    facts: async ({ data: { programme, organization } }, reads) =>
      parties.requireAssignable(await programmeOf(reads, programme), organization),
    decide: assignFinding,
  }),
  on(AcceptFinding, { facts: known, decide: acceptFinding }),
  on(ReopenFinding, { facts: known, decide: reopenFinding }),
];
