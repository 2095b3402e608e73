import { CommandLog, PORTFOLIO } from '@concert/event-sourcing';
import { permit, type Recorded } from '@concert/service-kit';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { RegisterOrganization } from '../domain/organization/organization.commands.js';
import { registerOrganization } from '../domain/organization/organization.decisions.js';
import { organization, organizationStream } from '../domain/organization/organization.state.js';

@CommandHandler(RegisterOrganization)
export class RegisterOrganizationHandler implements ICommandHandler<RegisterOrganization> {
  constructor(private readonly log: CommandLog) {}

  async execute(command: RegisterOrganization): Promise<Recorded> {
    const { code } = command.data;
    permit(command.context.actor, 'RegisterOrganization');
    const outcome = await this.log.run({
      stream: organizationStream(code),
      programme: PORTFOLIO,
      evolution: organization,
      context: command.context,
      decide: (state) => registerOrganization(state, command),
    });
    return { id: code, outcome };
  }
}
