import { CommandLog } from '@concert/event-sourcing';
import { permit, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import * as closure from '../domain/joint-programme/closure.decisions.js';
import * as extension from '../domain/joint-programme/extension.decisions.js';
import {
  CloseFinancially,
  CloseOperationally,
  DecideExtension,
  RecordDecisionNotCarriedOut,
  RequestExtension,
} from '../domain/joint-programme/joint-programme.commands.js';
import { decideOn } from './decide-on.js';

@CommandHandler(RequestExtension)
export class RequestExtensionHandler implements ICommandHandler<RequestExtension> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: RequestExtension): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'RequestExtension');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      extension.requestExtension(state, command),
    );
    return { id: data.extension, outcome };
  }
}

@CommandHandler(DecideExtension)
export class DecideExtensionHandler implements ICommandHandler<DecideExtension> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: DecideExtension): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'DecideExtension');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      extension.decideExtension(state, command),
    );
    return { outcome };
  }
}

@CommandHandler(CloseOperationally)
export class CloseOperationallyHandler implements ICommandHandler<CloseOperationally> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: CloseOperationally): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'CloseOperationally');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      closure.closeOperationally(state, command),
    );
    return { outcome };
  }
}

@CommandHandler(CloseFinancially)
export class CloseFinanciallyHandler implements ICommandHandler<CloseFinancially> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: CloseFinancially): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'CloseFinancially');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      closure.closeFinancially(state, command),
    );
    return { outcome };
  }
}

@CommandHandler(RecordDecisionNotCarriedOut)
export class RecordDecisionNotCarriedOutHandler implements ICommandHandler<RecordDecisionNotCarriedOut> {
  constructor(private readonly log: CommandLog) {}

  /** Given by the reaction alone: nobody is asked for permission to say what was refused. */
  async execute(command: RecordDecisionNotCarriedOut): Promise<Recorded> {
    const { data, context } = command;
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      extension.recordDecisionNotCarriedOut(state, command),
    );
    return { outcome };
  }
}
