import { Command } from '@concert/event-sourcing';
import type { RegisterEntryFollowedUp, RegisterEntryRecorded } from './register-entry.events.js';

export class RecordRegisterEntry extends Command<
  RegisterEntryRecorded['data'] & { programme: string; effectiveDate?: string }
> {}

export class FollowUpRegisterEntry extends Command<
  Omit<RegisterEntryFollowedUp['data'], 'formerStatus'> & {
    programme: string;
    effectiveDate?: string;
  }
> {}
