import { CommandLog, type EventStore, fold } from '@concert/event-sourcing';
import type { PermittedCommand } from '@concert/permissions';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { EVENT_STORE, permit, permitted, type Recorded } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  AgreeKeyAction,
  CompleteKeyAction,
  DropKeyAction,
  ExtendKeyActionDueDate,
  LinkKeyActions,
  ProgressKeyAction,
  VerifyKeyAction,
} from '../domain/recommendation/recommendation.commands.js';
import * as decisions from '../domain/recommendation/recommendation.decisions.js';
import {
  type KeyActionLinks,
  keyActionLinks,
  keyActionLinksStream,
  withLinks,
} from '../domain/recommendation/key-action-links.js';
import type { KeyActionsLinked, RecommendationEvent } from '../domain/recommendation/recommendation.events.js';
import {
  type Recommendation,
  recommendation,
  recommendationStream,
} from '../domain/recommendation/recommendation.state.js';
import { windowFrom } from '../domain/time-frame/time-frame.js';
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
    const { code } = decisions.keyActionOf(await recommendationIn(this.events, stream), data.recommendation, data.id);
    return { id: code, outcome };
  }
}

type OnKeyAction =
  ProgressKeyAction | CompleteKeyAction | VerifyKeyAction | DropKeyAction | ExtendKeyActionDueDate | LinkKeyActions;

/** What every command on a known key action needs: whose it is, whether the caller may, and its stream. */
@Injectable()
export class KeyActionCommands {
  constructor(
    private readonly log: CommandLog,
    private readonly directory: ProgrammeDirectory,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the programme, the recommendation or the key action */
  async run<Command extends OnKeyAction>(
    name: PermittedCommand,
    { data, context }: Command,
    decide: (state: Recommendation, command: Command) => RecommendationEvent[],
  ): Promise<Recorded> {
    const { programme, recommendation: code, action } = data;
    const stream = recommendationStream(programme, code);
    const [facts, links] = await Promise.all([this.directory.programme(programme), this.links(programme)]);
    const { responsible } = decisions.keyActionOf(await this.recommendation(programme, code), code, action);
    const acting = permitted(context, name, { owners: ownersOf(facts, responsible) });
    const command = { data, context: acting } as Command;
    const outcome = await this.log.run({
      stream,
      programme,
      evolution: recommendation,
      context: acting,
      decide: (state) => decide(withLinks(state, links), command),
    });
    return { outcome };
  }

  /** @throws Unknown  either key action */
  async link({ data, context }: LinkKeyActions): Promise<Recorded> {
    const { programme, recommendation: code, to } = data;
    const acting = permitted(context, 'LinkKeyActions', {});
    const [own, others] = await Promise.all([
      this.recommendation(programme, code),
      this.recommendation(programme, to.recommendation),
    ]);
    const outcome = await this.log.run({
      stream: keyActionLinksStream(programme),
      programme,
      evolution: keyActionLinks,
      context: acting,
      decide: (links) => {
        const other = decisions.keyActionOf(withLinks(others, links), to.recommendation, to.action);
        return decisions.linkKeyActions(withLinks(own, links), new LinkKeyActions(data, acting), other);
      },
    });
    return { outcome };
  }

  recommendation(programme: string, code: string): Promise<Recommendation> {
    return recommendationIn(this.events, recommendationStream(programme, code));
  }

  private async links(programme: string): Promise<KeyActionLinks> {
    const history = await this.events.readStream(keyActionLinksStream(programme));
    return fold(keyActionLinks, history as unknown as KeyActionsLinked[]);
  }
}

@CommandHandler(ProgressKeyAction)
export class ProgressKeyActionHandler implements ICommandHandler<ProgressKeyAction> {
  constructor(private readonly keyActions: KeyActionCommands) {}

  execute(command: ProgressKeyAction): Promise<Recorded> {
    return this.keyActions.run('ProgressKeyAction', command, decisions.progressKeyAction);
  }
}

@CommandHandler(CompleteKeyAction)
export class CompleteKeyActionHandler implements ICommandHandler<CompleteKeyAction> {
  constructor(private readonly keyActions: KeyActionCommands) {}

  execute(command: CompleteKeyAction): Promise<Recorded> {
    return this.keyActions.run('CompleteKeyAction', command, decisions.completeKeyAction);
  }
}

@CommandHandler(VerifyKeyAction)
export class VerifyKeyActionHandler implements ICommandHandler<VerifyKeyAction> {
  constructor(private readonly keyActions: KeyActionCommands) {}

  execute(command: VerifyKeyAction): Promise<Recorded> {
    return this.keyActions.run('VerifyKeyAction', command, decisions.verifyKeyAction);
  }
}

@CommandHandler(DropKeyAction)
export class DropKeyActionHandler implements ICommandHandler<DropKeyAction> {
  constructor(private readonly keyActions: KeyActionCommands) {}

  execute(command: DropKeyAction): Promise<Recorded> {
    return this.keyActions.run('DropKeyAction', command, decisions.dropKeyAction);
  }
}

@CommandHandler(ExtendKeyActionDueDate)
export class ExtendKeyActionDueDateHandler implements ICommandHandler<ExtendKeyActionDueDate> {
  constructor(private readonly keyActions: KeyActionCommands) {}

  execute(command: ExtendKeyActionDueDate): Promise<Recorded> {
    return this.keyActions.run('ExtendKeyActionDueDate', command, decisions.extendKeyActionDueDate);
  }
}

@CommandHandler(LinkKeyActions)
export class LinkKeyActionsHandler implements ICommandHandler<LinkKeyActions> {
  constructor(private readonly keyActions: KeyActionCommands) {}

  execute(command: LinkKeyActions): Promise<Recorded> {
    return this.keyActions.link(command);
  }
}
