import { type CommandContext, CommandLog, type CommandOutcome, type EventStore, fold } from '@concert/event-sourcing';
import { type Money, sum } from '@concert/money';
import { ProgrammeDirectory, type ProgrammeFacts, requireParticipant } from '@concert/programme-directory';
import { EVENT_STORE, idFrom, moneyOf, permitted, type Recorded } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  CancelCommitment,
  CloseActivityToSpending,
  CorrectEntry,
  type LedgerMeans,
  RecordCommitment,
  RecordDisbursement,
  RecordRefund,
} from '../domain/ledger/ledger.commands.js';
import * as decisions from '../domain/ledger/ledger.decisions.js';
import type { LedgerEvent } from '../domain/ledger/ledger.events.js';
import { type Ledger, ledger, ledgerStream } from '../domain/ledger/ledger.state.js';
import { ProgrammeEvidence } from './programme-evidence.js';

type LedgerCommand = 'RecordCommitment' | 'CancelCommitment' | 'RecordDisbursement' | 'RecordRefund' | 'CorrectEntry';

/** What every ledger command goes through: the programme, the permission of the agency, the means, the stream. */
@Injectable()
export class LedgerDesk {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    private readonly evidence: ProgrammeEvidence,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown when the agency takes no part in the programme */
  async acting(
    command: LedgerCommand,
    { programme, agency }: { programme: string; agency: string },
    context: CommandContext,
  ): Promise<CommandContext> {
    const facts = await this.directory.programme(programme);
    const acting = permitted(context, command, { owners: [agency] });
    requireParticipant(facts, agency, 'agency');
    return acting;
  }

  /** @throws Unknown when there is no such entry */
  async ownerOf(programme: string, entry: string): Promise<string> {
    await this.directory.programme(programme);
    const history = await this.events.readStream(ledgerStream(programme));
    const [, { agency }] = decisions.entryIn(fold(ledger, history as unknown as LedgerEvent[]), entry);
    return agency;
  }

  async decide(
    programme: string,
    context: CommandContext,
    decide: (state: Ledger, means: LedgerMeans) => LedgerEvent[],
  ): Promise<CommandOutcome> {
    const means = await this.meansOf(await this.directory.programme(programme));
    return this.log.run({
      stream: ledgerStream(programme),
      programme,
      evolution: ledger,
      context,
      decide: (state) => decide(state, means),
    });
  }

  /** What has come never becomes less, so that means read before the decision are never too much. */
  private async meansOf({ code, currency }: ProgrammeFacts): Promise<LedgerMeans> {
    const { evidence } = await this.evidence.of(code);
    const together = (amounts: readonly { amount: Money }[]): Money =>
      sum(
        amounts.map(({ amount }) => amount),
        currency,
      );
    return {
      programme: code,
      currency,
      transferred: together(evidence.transfers),
      allocatedTo: (agency) => together(evidence.budget.filter((change) => change.agency === agency)),
      eliminated: evidence.eliminated,
    };
  }
}

@CommandHandler(RecordCommitment)
export class RecordCommitmentHandler implements ICommandHandler<RecordCommitment> {
  constructor(private readonly desk: LedgerDesk) {}

  async execute({ data, context }: RecordCommitment): Promise<Recorded> {
    const acting = await this.desk.acting('RecordCommitment', data, context);
    const command = new RecordCommitment({ ...data, amount: moneyOf(data.amount, 'amount') }, acting);
    const id = idFrom(context, 'commitment');
    const outcome = await this.desk.decide(data.programme, acting, (state, means) =>
      decisions.recordCommitment(state, command, means, id),
    );
    return { id, outcome };
  }
}

@CommandHandler(CancelCommitment)
export class CancelCommitmentHandler implements ICommandHandler<CancelCommitment> {
  constructor(private readonly desk: LedgerDesk) {}

  async execute(command: CancelCommitment): Promise<Recorded> {
    const { programme, commitment } = command.data;
    const agency = await this.desk.ownerOf(programme, commitment);
    const acting = await this.desk.acting('CancelCommitment', { programme, agency }, command.context);
    return {
      outcome: await this.desk.decide(programme, acting, (state) => decisions.cancelCommitment(state, command)),
    };
  }
}

@CommandHandler(RecordDisbursement)
export class RecordDisbursementHandler implements ICommandHandler<RecordDisbursement> {
  constructor(private readonly desk: LedgerDesk) {}

  async execute({ data, context }: RecordDisbursement): Promise<Recorded> {
    const acting = await this.desk.acting('RecordDisbursement', data, context);
    const command = new RecordDisbursement({ ...data, amount: moneyOf(data.amount, 'amount') }, acting);
    const id = idFrom(context, 'disbursement');
    const outcome = await this.desk.decide(data.programme, acting, (state, means) =>
      decisions.recordDisbursement(state, command, means, id),
    );
    return { id, outcome };
  }
}

@CommandHandler(RecordRefund)
export class RecordRefundHandler implements ICommandHandler<RecordRefund> {
  constructor(private readonly desk: LedgerDesk) {}

  async execute({ data, context }: RecordRefund): Promise<Recorded> {
    const acting = await this.desk.acting('RecordRefund', data, context);
    const command = new RecordRefund({ ...data, amount: moneyOf(data.amount, 'amount') }, acting);
    const id = idFrom(context, 'refund');
    const outcome = await this.desk.decide(data.programme, acting, (state, means) =>
      decisions.recordRefund(state, command, means, id),
    );
    return { id, outcome };
  }
}

@CommandHandler(CorrectEntry)
export class CorrectEntryHandler implements ICommandHandler<CorrectEntry> {
  constructor(private readonly desk: LedgerDesk) {}

  async execute({ data, context }: CorrectEntry): Promise<Recorded> {
    const { programme, entry, newValues } = data;
    const agency = await this.desk.ownerOf(programme, entry);
    const acting = await this.desk.acting('CorrectEntry', { programme, agency }, context);
    const { amount } = newValues;
    const read = amount ? { ...newValues, amount: moneyOf(amount, 'newValues.amount') } : newValues;
    const command = new CorrectEntry({ ...data, newValues: read }, acting);
    return {
      outcome: await this.desk.decide(programme, acting, (state, means) =>
        decisions.correctEntry(state, command, means),
      ),
    };
  }
}

/** Given by a reaction only: the plan is the activities' to decide. */
@CommandHandler(CloseActivityToSpending)
export class CloseActivityToSpendingHandler implements ICommandHandler<CloseActivityToSpending> {
  constructor(private readonly desk: LedgerDesk) {}

  async execute(command: CloseActivityToSpending): Promise<Recorded> {
    return {
      outcome: await this.desk.decide(command.data.programme, command.context, (state, means) =>
        decisions.closeActivityToSpending(state, command, means),
      ),
    };
  }
}

export const ledgerHandlers = [
  LedgerDesk,
  RecordCommitmentHandler,
  CancelCommitmentHandler,
  RecordDisbursementHandler,
  RecordRefundHandler,
  CorrectEntryHandler,
  CloseActivityToSpendingHandler,
];
