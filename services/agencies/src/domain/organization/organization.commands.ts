import type { Command, CommandContext } from '@concert/event-sourcing';
import type { Layer, OrganizationKind } from './organization.events.js';

export class RegisterOrganization implements Command {
  constructor(
    readonly data: { code: string; name: string; kind: OrganizationKind; layer?: Layer },
    readonly context: CommandContext,
  ) {}
}
