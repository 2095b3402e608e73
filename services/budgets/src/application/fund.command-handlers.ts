import { type CommandContext, CommandLog, type CommandOutcome } from '@concert/event-sourcing';
import { ProgrammeDirectory, type ProgrammeFacts } from '@concert/programme-directory';
import { idFrom, moneyOf, permit, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  EvaluateReleaseGate,
  RecordTransfer,
  ReleaseTranche,
  RequestTranche,
  ScheduleTranche,
  WaiveReleaseGate,
} from '../domain/fund/fund.commands.js';
import * as decisions from '../domain/fund/fund.decisions.js';
import type { FundEvent } from '../domain/fund/fund.events.js';
import { type Fund, fund, fundStream } from '../domain/fund/fund.state.js';
import { releaseGate, rulesInForce } from '../domain/fund/release-gate.js';
import { ProgrammeEvidence } from './programme-evidence.js';
import { termsOf } from './programme-terms.js';

const decideOn = (
  log: CommandLog,
  programme: string,
  context: CommandContext,
  decide: (state: Fund) => FundEvent[],
): Promise<CommandOutcome> => log.run({ stream: fundStream(programme), programme, evolution: fund, context, decide });

@CommandHandler(ScheduleTranche)
export class ScheduleTrancheHandler implements ICommandHandler<ScheduleTranche> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  async execute({ data, context }: ScheduleTranche): Promise<Recorded> {
    permit(context.actor, 'ScheduleTranche');
    const terms = termsOf(await this.directory.programme(data.programme));
    const command = new ScheduleTranche({ ...data, amount: moneyOf(data.amount, 'amount') }, context);
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      decisions.scheduleTranche(state, command, terms),
    );
    return { id: String(data.tranche), outcome };
  }
}

@CommandHandler(RecordTransfer)
export class RecordTransferHandler implements ICommandHandler<RecordTransfer> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  async execute({ data, context }: RecordTransfer): Promise<Recorded> {
    permit(context.actor, 'RecordTransfer');
    const terms = termsOf(await this.directory.programme(data.programme));
    const command = new RecordTransfer({ ...data, amount: moneyOf(data.amount, 'amount') }, context);
    const id = idFrom(context, 'transfer');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      decisions.recordTransfer(state, command, terms, id),
    );
    return { id, outcome };
  }
}

@CommandHandler(EvaluateReleaseGate)
export class EvaluateReleaseGateHandler implements ICommandHandler<EvaluateReleaseGate> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly evidence: ProgrammeEvidence,
  ) {}

  async execute(command: EvaluateReleaseGate): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'EvaluateReleaseGate');
    const terms = termsOf(await this.directory.programme(data.programme));
    const { evidence } = await this.evidence.of(data.programme);
    const gate = terms.policy && releaseGate(evidence, data.tranche, rulesInForce(terms.policy));
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) =>
        decisions.evaluateReleaseGate(state, command, terms, gate),
      ),
    };
  }
}

@CommandHandler(RequestTranche)
export class RequestTrancheHandler implements ICommandHandler<RequestTranche> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: RequestTranche): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'RequestTranche');
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) => decisions.requestTranche(state, command)),
    };
  }
}

@CommandHandler(ReleaseTranche)
export class ReleaseTrancheHandler implements ICommandHandler<ReleaseTranche> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: ReleaseTranche): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'ReleaseTranche');
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) => decisions.releaseTranche(state, command)),
    };
  }
}

/** Given by a reaction only: a gate is waived by a decision of the steering committee, never by a request here. */
@CommandHandler(WaiveReleaseGate)
export class WaiveReleaseGateHandler implements ICommandHandler<WaiveReleaseGate> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  async execute(command: WaiveReleaseGate): Promise<Recorded> {
    const { data, context } = command;
    const mayWaive = isSteeringCommittee(await this.directory.programme(data.programme), data.body);
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) =>
        decisions.waiveReleaseGate(state, command, mayWaive),
      ),
    };
  }
}

/** A portfolio's committee need not be admitted to each programme: then its code tells. */
const isSteeringCommittee = ({ participants }: ProgrammeFacts, body: string): boolean =>
  participants.get(body) === 'steering-committee' || body === 'NSC';
