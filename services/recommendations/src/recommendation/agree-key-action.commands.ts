import { CommandLog, type EventStore, load } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { EVENT_STORE, permit, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import * as decisions from './recommendation.decisions.js';
import { AgreeKeyAction, recommendation, recommendationStream } from './recommendation.js';
import { requireResponsible } from './responsible.query.js';
import { windowFrom } from './time-frame.js';

/** Written by hand: the answer names the number that the key action was given. */
@CommandHandler(AgreeKeyAction)
export class AgreeKeyActionHandler implements ICommandHandler<AgreeKeyAction> {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the programme, or someone responsible who has no part in it */
  async execute({ data, context }: AgreeKeyAction): Promise<Recorded> {
    permit(context.actor, 'AgreeKeyAction');
    const programme = await this.directory.programme(data.programme);
    requireResponsible(programme, data.terms);
    const { window: given, ...terms } = data.terms;
    const agreedOn = data.effectiveDate ?? context.issuedAt.slice(0, 10);
    const read = windowFrom(terms.timeFrameAsPrinted, agreedOn, programme);
    const dated =
      given === undefined
        ? { ...terms, window: read.window, windowFrom: read.from, intervals: read.intervals }
        : { ...terms, window: given };
    const command = new AgreeKeyAction({ ...data, terms: dated }, context);
    const stream = recommendationStream(data.programme, data.recommendation);
    const outcome = await this.log.run({
      stream,
      programme: data.programme,
      evolution: recommendation,
      context,
      decide: (state) => decisions.agreeKeyAction(state, command),
    });
    const { state: agreed } = await load(this.events, stream, recommendation);
    const { code } = decisions.keyActionOf(agreed, data.recommendation, data.id);
    return { id: code, outcome };
  }
}
