import { CommandLog, type EventStore } from '@concert/event-sourcing';
import { EVENT_STORE, permit, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import * as network from '../domain/joint-programme/network.decisions.js';
import {
  AlignProgramme,
  ChangeContactPoint,
  ChangePartner,
  EndPartnership,
  LinkProgramme,
  NameContactPoint,
  RegisterPartner,
  UnlinkProgramme,
  WithdrawContactPoint,
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

@CommandHandler(ChangePartner)
export class ChangePartnerHandler implements ICommandHandler<ChangePartner> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: ChangePartner): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'ChangePartner');
    const outcome = await decideOn(this.log, data.programme, context, (state) => network.changePartner(state, command));
    return { outcome };
  }
}

@CommandHandler(EndPartnership)
export class EndPartnershipHandler implements ICommandHandler<EndPartnership> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: EndPartnership): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'EndPartnership');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      network.endPartnership(state, command),
    );
    return { outcome };
  }
}

@CommandHandler(ChangeContactPoint)
export class ChangeContactPointHandler implements ICommandHandler<ChangeContactPoint> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: ChangeContactPoint): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'ChangeContactPoint');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      network.changeContactPoint(state, command),
    );
    return { outcome };
  }
}

@CommandHandler(WithdrawContactPoint)
export class WithdrawContactPointHandler implements ICommandHandler<WithdrawContactPoint> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: WithdrawContactPoint): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'WithdrawContactPoint');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      network.withdrawContactPoint(state, command),
    );
    return { outcome };
  }
}

@CommandHandler(UnlinkProgramme)
export class UnlinkProgrammeHandler implements ICommandHandler<UnlinkProgramme> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: UnlinkProgramme): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'UnlinkProgramme');
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      network.unlinkProgramme(state, command),
    );
    return { outcome };
  }
}
