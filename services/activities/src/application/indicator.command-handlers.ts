import { type CommandContext, CommandLog, type EventStore, Unknown } from '@concert/event-sourcing';
import { ProgrammeDirectory, type ProgrammeFacts, requireParticipant, requireSite } from '@concert/programme-directory';
import { EVENT_STORE, permit, permitted, type Recorded } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import * as command from '../domain/indicator/indicator.commands.js';
import * as decide from '../domain/indicator/indicator.decisions.js';
import type { IndicatorEvent, IndicatorTerms } from '../domain/indicator/indicator.events.js';
import {
  type DefinedIndicator,
  type Indicator,
  indicator,
  indicatorStream,
} from '../domain/indicator/indicator.state.js';
import type { ResultsFramework } from '../domain/results-framework/results-framework.state.js';
import { frameworkOf, stateOf } from './history.js';

/** What its handlers need to decide on an indicator. */
@Injectable()
export class Indicators {
  constructor(
    private readonly log: CommandLog,
    readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  of(programme: string, code: string): Promise<Indicator> {
    return stateOf(this.events, indicatorStream(programme, code), indicator);
  }

  /** @throws Unknown  the programme has no such indicator */
  async defined(programme: string, code: string, field?: string): Promise<DefinedIndicator> {
    const state = await this.of(programme, code);
    if (state.status === 'undefined') throw new Unknown('indicator', `${code} in ${programme}`, field);
    return state;
  }

  framework(programme: string): Promise<ResultsFramework> {
    return frameworkOf(this.events, programme);
  }

  /** @throws Unknown  the programme has no such participant, site or indicator */
  async requireTerms(programme: ProgrammeFacts, { responsible, site, partOf }: IndicatorTerms): Promise<void> {
    requireParticipant(programme, responsible, 'responsible');
    if (site !== undefined) requireSite(programme, site, 'site');
    if (partOf !== undefined) await this.defined(programme.code, partOf, 'partOf');
  }

  async decide(
    { programme, indicator: code }: command.OfIndicator,
    context: CommandContext,
    decision: (state: Indicator) => readonly IndicatorEvent[],
  ): Promise<Recorded> {
    const stream = indicatorStream(programme, code);
    return {
      id: code,
      outcome: await this.log.run({ stream, programme, evolution: indicator, context, decide: decision }),
    };
  }
}

@CommandHandler(command.DefineIndicator)
export class DefineIndicatorHandler implements ICommandHandler<command.DefineIndicator> {
  constructor(private readonly indicators: Indicators) {}

  /** @throws Unknown  no such programme, participant, site, result or indicator */
  async execute(order: command.DefineIndicator): Promise<Recorded> {
    const { data, context } = order;
    permit(context.actor, 'DefineIndicator');
    await this.indicators.requireTerms(await this.indicators.directory.programme(data.programme), data.terms);
    const framework = await this.indicators.framework(data.programme);
    return this.indicators.decide(data, context, (state) => decide.defineIndicator(state, order, framework));
  }
}

@CommandHandler(command.ReviseIndicator)
export class ReviseIndicatorHandler implements ICommandHandler<command.ReviseIndicator> {
  constructor(private readonly indicators: Indicators) {}

  /** @throws Unknown  no such programme, participant, site, result or indicator */
  async execute(order: command.ReviseIndicator): Promise<Recorded> {
    const { data, context } = order;
    permit(context.actor, 'ReviseIndicator');
    await this.indicators.requireTerms(await this.indicators.directory.programme(data.programme), data.terms);
    const framework = await this.indicators.framework(data.programme);
    return this.indicators.decide(data, context, (state) => decide.reviseIndicator(state, order, framework));
  }
}

@CommandHandler(command.MergeIndicator)
export class MergeIndicatorHandler implements ICommandHandler<command.MergeIndicator> {
  constructor(private readonly indicators: Indicators) {}

  /** @throws Unknown  one of the indicators */
  async execute(order: command.MergeIndicator): Promise<Recorded> {
    const { data, context } = order;
    permit(context.actor, 'MergeIndicator');
    const into = await this.indicators.defined(data.programme, data.into, 'into');
    return this.indicators.decide(data, context, (state) => decide.mergeIndicator(state, order, into));
  }
}

@CommandHandler(command.SubmitIndicatorActual)
export class SubmitIndicatorActualHandler implements ICommandHandler<command.SubmitIndicatorActual> {
  constructor(private readonly indicators: Indicators) {}

  /** @throws Unknown  no such programme or indicator */
  async execute({ data, context: sent }: command.SubmitIndicatorActual): Promise<Recorded> {
    const { start, end } = await this.indicators.directory.programme(data.programme);
    const { terms } = await this.indicators.defined(data.programme, data.indicator);
    const context = permitted(sent, 'SubmitIndicatorActual', { owners: [terms.responsible] });
    const order = new command.SubmitIndicatorActual(data, context);
    return this.indicators.decide(data, context, (state) => decide.submitIndicatorActual(state, order, { start, end }));
  }
}

@CommandHandler(command.ReturnIndicatorActual)
export class ReturnIndicatorActualHandler implements ICommandHandler<command.ReturnIndicatorActual> {
  constructor(private readonly indicators: Indicators) {}

  execute(order: command.ReturnIndicatorActual): Promise<Recorded> {
    permit(order.context.actor, 'ReturnIndicatorActual');
    return this.indicators.decide(order.data, order.context, (state) => decide.returnIndicatorActual(state, order));
  }
}

@CommandHandler(command.ApproveIndicatorActual)
export class ApproveIndicatorActualHandler implements ICommandHandler<command.ApproveIndicatorActual> {
  constructor(private readonly indicators: Indicators) {}

  execute(order: command.ApproveIndicatorActual): Promise<Recorded> {
    permit(order.context.actor, 'ApproveIndicatorActual');
    return this.indicators.decide(order.data, order.context, (state) => decide.approveIndicatorActual(state, order));
  }
}
