import { CommandLog } from '@concert/event-sourcing';
import { permit, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  RecordAssertion,
  StateTotalBudget,
  WithdrawAssertion,
} from '../domain/joint-programme/joint-programme.commands.js';
import * as statements from '../domain/joint-programme/statements.decisions.js';
import { decideOn } from './decide-on.js';

@CommandHandler(StateTotalBudget)
export class StateTotalBudgetHandler implements ICommandHandler<StateTotalBudget> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: StateTotalBudget): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'StateTotalBudget');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      statements.stateTotalBudget(state, command),
    );
    return { outcome };
  }
}

@CommandHandler(RecordAssertion)
export class RecordAssertionHandler implements ICommandHandler<RecordAssertion> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: RecordAssertion): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'RecordAssertion');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      statements.recordAssertion(state, command),
    );
    return { id: data.assertion, outcome };
  }
}

@CommandHandler(WithdrawAssertion)
export class WithdrawAssertionHandler implements ICommandHandler<WithdrawAssertion> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: WithdrawAssertion): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'WithdrawAssertion');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      statements.withdrawAssertion(state, command),
    );
    return { outcome };
  }
}
