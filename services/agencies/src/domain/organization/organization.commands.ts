import { Command } from '@concert/event-sourcing';
import type { OrganizationRegistered } from './organization.events.js';

export class RegisterOrganization extends Command<OrganizationRegistered['data'] & { effectiveDate?: string }> {}

export class RenameOrganization extends Command<{ code: string; name: string; effectiveDate?: string }> {}

export class RecordSuccession extends Command<{ from: string; to: string; date: string }> {}
