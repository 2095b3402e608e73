import type { Command, CommandContext } from '@concert/event-sourcing';
import type { OrganizationRegistered } from './organization.events.js';

export class RegisterOrganization implements Command {
  constructor(
    readonly data: OrganizationRegistered['data'] & { effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}

export class RenameOrganization implements Command {
  constructor(
    readonly data: { code: string; name: string; effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}

export class RecordSuccession implements Command {
  constructor(
    readonly data: { from: string; to: string; date: string },
    readonly context: CommandContext,
  ) {}
}
