import {
  type CommandContext,
  CommandLog,
  type CommandOutcome,
  type EventStore,
  fold,
  Unknown,
} from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { EVENT_STORE, idFrom, moneyOf, permit, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  DeclineAdditionalFunds,
  GrantAdditionalFunds,
  RecordUnfundedNeed,
  RequestAdditionalFunds,
} from '../domain/funding-request/funding-request.commands.js';
import * as decisions from '../domain/funding-request/funding-request.decisions.js';
import type { FundingEvent } from '../domain/funding-request/funding-request.events.js';
import { type Funding, funding, fundingStream } from '../domain/funding-request/funding-request.state.js';

const decideOn = (
  log: CommandLog,
  programme: string,
  context: CommandContext,
  decide: (state: Funding) => readonly FundingEvent[],
): Promise<CommandOutcome> =>
  log.run({ stream: fundingStream(programme), programme, evolution: funding, context, decide });

@CommandHandler(RecordUnfundedNeed)
export class RecordUnfundedNeedHandler implements ICommandHandler<RecordUnfundedNeed> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  async execute({ data, context }: RecordUnfundedNeed): Promise<Recorded> {
    const { programme, amount, ...rest } = data;
    const facts = await this.directory.programme(programme);
    permit(context.actor, 'RecordUnfundedNeed', { participants: [...facts.participants.keys()] });
    const estimate = amount && { amount: moneyOf(amount, 'amount') };
    const command = new RecordUnfundedNeed({ programme, ...rest, ...estimate }, context);
    const id = idFrom(context, 'need');
    const outcome = await decideOn(this.log, programme, context, () =>
      decisions.recordUnfundedNeed(command, facts, id),
    );
    return { id, outcome };
  }
}

@CommandHandler(RequestAdditionalFunds)
export class RequestAdditionalFundsHandler implements ICommandHandler<RequestAdditionalFunds> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown  nobody registered the addressee */
  async execute({ data, context }: RequestAdditionalFunds): Promise<Recorded> {
    const { programme, addressee } = data;
    permit(context.actor, 'RequestAdditionalFunds');
    const facts = await this.directory.programme(programme);
    const known = await this.directory.organizations();
    if (!known.some(({ code }) => code === addressee)) throw new Unknown('organization', addressee, 'addressee');
    const command = new RequestAdditionalFunds({ ...data, amount: moneyOf(data.amount, 'amount') }, context);
    const id = idFrom(context, 'funding-request');
    const outcome = await decideOn(this.log, programme, context, (state) =>
      decisions.requestAdditionalFunds(state, command, facts, id),
    );
    return { id, outcome };
  }
}

/** Who answers a request: the addressee, or the office on its behalf. */
class Answers {
  constructor(
    private readonly events: EventStore,
    private readonly directory: ProgrammeDirectory,
  ) {}

  async acting(
    { programme, request }: { programme: string; request: string },
    context: CommandContext,
  ): Promise<CommandContext> {
    await this.directory.programme(programme);
    const history = await this.events.readStream(fundingStream(programme));
    const { addressee } = decisions.requestIn(fold(funding, history as unknown as FundingEvent[]), request);
    return permitted(context, 'AnswerFundingRequest', { owners: [addressee] });
  }
}

@CommandHandler(GrantAdditionalFunds)
export class GrantAdditionalFundsHandler implements ICommandHandler<GrantAdditionalFunds> {
  private readonly answers: Answers;

  constructor(
    private readonly log: CommandLog,
    @Inject(EVENT_STORE) events: EventStore,
    directory: ProgrammeDirectory,
  ) {
    this.answers = new Answers(events, directory);
  }

  async execute({ data, context }: GrantAdditionalFunds): Promise<Recorded> {
    const acting = await this.answers.acting(data, context);
    const amount = data.amount && moneyOf(data.amount, 'amount');
    const command = new GrantAdditionalFunds({ ...data, amount }, acting);
    return {
      outcome: await decideOn(this.log, data.programme, acting, (state) =>
        decisions.grantAdditionalFunds(state, command),
      ),
    };
  }
}

@CommandHandler(DeclineAdditionalFunds)
export class DeclineAdditionalFundsHandler implements ICommandHandler<DeclineAdditionalFunds> {
  private readonly answers: Answers;

  constructor(
    private readonly log: CommandLog,
    @Inject(EVENT_STORE) events: EventStore,
    directory: ProgrammeDirectory,
  ) {
    this.answers = new Answers(events, directory);
  }

  async execute({ data, context }: DeclineAdditionalFunds): Promise<Recorded> {
    const acting = await this.answers.acting(data, context);
    const command = new DeclineAdditionalFunds(data, acting);
    return {
      outcome: await decideOn(this.log, data.programme, acting, (state) =>
        decisions.declineAdditionalFunds(state, command),
      ),
    };
  }
}

export const fundingRequestHandlers = [
  RecordUnfundedNeedHandler,
  RequestAdditionalFundsHandler,
  GrantAdditionalFundsHandler,
  DeclineAdditionalFundsHandler,
];
