import type { Command, CommandContext } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type {
  AdditionalFundsDeclined,
  AdditionalFundsRequested,
  UnfundedNeedRecorded,
} from './funding-request.events.js';

interface InProgramme {
  readonly programme: string;
  readonly effectiveDate?: string;
}

export class RecordUnfundedNeed implements Command {
  constructor(
    readonly data: InProgramme & Omit<UnfundedNeedRecorded['data'], 'need'>,
    readonly context: CommandContext,
  ) {}
}

export class RequestAdditionalFunds implements Command {
  constructor(
    readonly data: InProgramme & Omit<AdditionalFundsRequested['data'], 'request'>,
    readonly context: CommandContext,
  ) {}
}

export class GrantAdditionalFunds implements Command {
  constructor(
    readonly data: InProgramme & {
      readonly request: string;
      /** All that was asked for when left out. */
      readonly amount?: Money;
    },
    readonly context: CommandContext,
  ) {}
}

export class DeclineAdditionalFunds implements Command {
  constructor(
    readonly data: InProgramme & AdditionalFundsDeclined['data'],
    readonly context: CommandContext,
  ) {}
}
