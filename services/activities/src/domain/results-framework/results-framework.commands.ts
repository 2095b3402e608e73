import { Command } from '@concert/event-sourcing';

export class DefineOutcome extends Command<{
  programme: string;
  code: string;
  title: string;
  originalTerm?: string;
  effectiveDate?: string;
}> {}

export class DefineOutput extends Command<{
  programme: string;
  code: string;
  /** Code of the outcome it contributes to. */
  outcome: string;
  title: string;
  lead?: string;
  effectiveDate?: string;
}> {}
