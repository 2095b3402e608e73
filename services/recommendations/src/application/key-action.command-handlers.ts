import { CommandLog, type EventStore, fold } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { EVENT_STORE, permit, permitted, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AgreeKeyAction, ProgressKeyAction } from '../domain/recommendation/recommendation.commands.js';
import * as decisions from '../domain/recommendation/recommendation.decisions.js';
import type { RecommendationEvent } from '../domain/recommendation/recommendation.events.js';
import {
  type Recommendation,
  recommendation,
  recommendationStream,
} from '../domain/recommendation/recommendation.state.js';
import { ownersOf, requireResponsible } from './responsible.js';

const recommendationIn = async (events: EventStore, stream: string): Promise<Recommendation> =>
  fold(recommendation, (await events.readStream(stream)) as unknown as RecommendationEvent[]);

@CommandHandler(AgreeKeyAction)
export class AgreeKeyActionHandler implements ICommandHandler<AgreeKeyAction> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the programme, or someone responsible who has no part in it */
  async execute(command: AgreeKeyAction): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'AgreeKeyAction');
    requireResponsible(await this.directory.programme(data.programme), data.terms);
    const stream = recommendationStream(data.programme, data.recommendation);
    const outcome = await this.log.run({
      stream,
      programme: data.programme,
      evolution: recommendation,
      context,
      decide: (state) => decisions.agreeKeyAction(state, command),
    });
    const { code } = decisions.keyActionOf(await recommendationIn(this.events, stream), data.recommendation, data.id);
    return { id: code, outcome };
  }
}

@CommandHandler(ProgressKeyAction)
export class ProgressKeyActionHandler implements ICommandHandler<ProgressKeyAction> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the programme, the recommendation or the key action */
  async execute(command: ProgressKeyAction): Promise<Recorded> {
    const { programme, recommendation: code, action } = command.data;
    const stream = recommendationStream(programme, code);
    const facts = await this.directory.programme(programme);
    const { responsible } = decisions.keyActionOf(await recommendationIn(this.events, stream), code, action);
    const owners = ownersOf(facts, responsible);
    const outcome = await this.log.run({
      stream,
      programme,
      evolution: recommendation,
      context: permitted(command.context, 'ProgressKeyAction', { owners }),
      decide: (state) => decisions.progressKeyAction(state, command),
    });
    return { outcome };
  }
}
