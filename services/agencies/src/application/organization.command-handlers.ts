import { CommandLog, type CommandOutcome, type EventStore, fold, PORTFOLIO } from '@concert/event-sourcing';
import { EVENT_STORE, permit, type Recorded } from '@concert/service-kit';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  RecordSuccession,
  RegisterOrganization,
  RenameOrganization,
} from '../domain/organization/organization.commands.js';
import * as decisions from '../domain/organization/organization.decisions.js';
import type { OrganizationEvent } from '../domain/organization/organization.events.js';
import { type Organization, organization, organizationStream } from '../domain/organization/organization.state.js';

const decideOn = (
  log: CommandLog,
  code: string,
  { context }: RegisterOrganization | RenameOrganization | RecordSuccession,
  decide: (state: Organization) => OrganizationEvent[],
): Promise<CommandOutcome> =>
  log.run({ stream: organizationStream(code), programme: PORTFOLIO, evolution: organization, context, decide });

@CommandHandler(RegisterOrganization)
export class RegisterOrganizationHandler implements ICommandHandler<RegisterOrganization> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: RegisterOrganization): Promise<Recorded> {
    const { code } = command.data;
    permit(command.context.actor, 'RegisterOrganization');
    const outcome = await decideOn(this.log, code, command, (state) => decisions.registerOrganization(state, command));
    return { id: code, outcome };
  }
}

@CommandHandler(RenameOrganization)
export class RenameOrganizationHandler implements ICommandHandler<RenameOrganization> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: RenameOrganization): Promise<Recorded> {
    const { code } = command.data;
    permit(command.context.actor, 'RenameOrganization');
    return {
      outcome: await decideOn(this.log, code, command, (state) => decisions.renameOrganization(state, command)),
    };
  }
}

@CommandHandler(RecordSuccession)
export class RecordSuccessionHandler implements ICommandHandler<RecordSuccession> {
  constructor(
    private readonly log: CommandLog,
    @Inject(EVENT_STORE) private readonly events: EventStore,
  ) {}

  async execute(command: RecordSuccession): Promise<Recorded> {
    const { from, to } = command.data;
    permit(command.context.actor, 'RecordSuccession');
    const history = (await this.events.readStream(organizationStream(to))) as unknown as OrganizationEvent[];
    const successor = fold(organization, history);
    return {
      outcome: await decideOn(this.log, from, command, (state) =>
        decisions.recordSuccession(state, successor, command),
      ),
    };
  }
}
