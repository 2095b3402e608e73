import type { Command, CommandContext } from '@concert/event-sourcing';
import type { OrganizationRegistered } from './organization.events.js';

export class RegisterOrganization implements Command {
  constructor(
    readonly data: OrganizationRegistered['data'] & { effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}
