import { CommandLog, type EventStore } from '@concert/event-sourcing';
import { EVENT_STORE, permit, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  AddSite,
  AdmitParticipant,
  AdoptPolicySet,
  ConstituteBody,
  EstablishJointProgramme,
  ReconstituteBody,
} from '../domain/joint-programme/joint-programme.commands.js';
import * as decisions from '../domain/joint-programme/joint-programme.decisions.js';
import { decideOn, requireOrganization, requireProgrammes } from './decide-on.js';

@CommandHandler(EstablishJointProgramme)
export class EstablishJointProgrammeHandler implements ICommandHandler<EstablishJointProgramme> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: EstablishJointProgramme): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'EstablishJointProgramme');
    const outcome = await decideOn(this.log, data.code, context, (state) =>
      decisions.establishJointProgramme(state, command),
    );
    return { id: data.code, outcome };
  }
}

@CommandHandler(AdmitParticipant)
export class AdmitParticipantHandler implements ICommandHandler<AdmitParticipant> {
  constructor(
    private readonly log: CommandLog,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  the organization was never registered */
  async execute(command: AdmitParticipant): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'AdmitParticipant');
    await requireOrganization(this.events, data.organization);
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      decisions.admitParticipant(state, command),
    );
    return { id: data.organization, outcome };
  }
}

@CommandHandler(ConstituteBody)
export class ConstituteBodyHandler implements ICommandHandler<ConstituteBody> {
  constructor(
    private readonly log: CommandLog,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  a programme it oversees was never established */
  async execute(command: ConstituteBody): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'ConstituteBody');
    await requireProgrammes(this.events, data.oversees);
    const outcome = await decideOn(this.log, data.programme, context, (state) =>
      decisions.constituteBody(state, command),
    );
    return { id: data.body, outcome };
  }
}

@CommandHandler(ReconstituteBody)
export class ReconstituteBodyHandler implements ICommandHandler<ReconstituteBody> {
  constructor(
    private readonly log: CommandLog,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  /** @throws Unknown  a programme it oversees was never established */
  async execute(command: ReconstituteBody): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'ReconstituteBody');
    await requireProgrammes(this.events, data.oversees);
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) => decisions.reconstituteBody(state, command)),
    };
  }
}

@CommandHandler(AddSite)
export class AddSiteHandler implements ICommandHandler<AddSite> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: AddSite): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'AddSite');
    const outcome = await decideOn(this.log, data.programme, context, (state) => decisions.addSite(state, command));
    return { id: data.site, outcome };
  }
}

@CommandHandler(AdoptPolicySet)
export class AdoptPolicySetHandler implements ICommandHandler<AdoptPolicySet> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: AdoptPolicySet): Promise<Recorded> {
    const { data, context } = command;
    permit(context.actor, 'AdoptPolicySet');
    return {
      outcome: await decideOn(this.log, data.programme, context, (state) => decisions.adoptPolicySet(state, command)),
    };
  }
}
