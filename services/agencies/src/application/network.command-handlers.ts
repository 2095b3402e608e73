import { CommandLog, type EventStore } from '@concert/event-sourcing';
import { EVENT_STORE, permit, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import * as network from '../domain/joint-programme/network.decisions.js';
import {
  AlignProgramme,
  LinkProgramme,
  NameContactPoint,
  RegisterPartner,
} from '../domain/joint-programme/joint-programme.commands.js';
import { decideOn, requireOrganization } from './decide-on.js';

@CommandHandler(RegisterPartner)
export class RegisterPartnerHandler implements ICommandHandler<RegisterPartner> {
  constructor(
    private readonly log: CommandLog,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the organization was never registered */
  async execute(command: RegisterPartner): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'RegisterPartner');
    await requireOrganization(this.events, data.organization);
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      network.registerPartner(state, command),
    );
    return { id: data.organization, outcome };
  }
}

@CommandHandler(NameContactPoint)
export class NameContactPointHandler implements ICommandHandler<NameContactPoint> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: NameContactPoint): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'NameContactPoint');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      network.nameContactPoint(state, command),
    );
    return { id: data.contact, outcome };
  }
}

@CommandHandler(LinkProgramme)
export class LinkProgrammeHandler implements ICommandHandler<LinkProgramme> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: LinkProgramme): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'LinkProgramme');
    const outcome = await decideOn(this.log, data.programme, context, (state) => network.linkProgramme(state, command));
    return { id: data.to, outcome };
  }
}

@CommandHandler(AlignProgramme)
export class AlignProgrammeHandler implements ICommandHandler<AlignProgramme> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: AlignProgramme): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'AlignProgramme');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      network.alignProgramme(state, command),
    );
    return { id: data.reference, outcome };
  }
}
