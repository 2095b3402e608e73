import { Command, type InProgramme } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type {
  AdditionalFundsDeclined,
  AdditionalFundsRequested,
  UnfundedNeedRecorded,
} from './funding-request.events.js';

export class RecordUnfundedNeed extends Command<InProgramme & Omit<UnfundedNeedRecorded['data'], 'need'>> {}

export class RequestAdditionalFunds extends Command<InProgramme & Omit<AdditionalFundsRequested['data'], 'request'>> {}

export class GrantAdditionalFunds extends Command<
  InProgramme & {
    readonly request: string;
    /** All that was asked for when left out. */
    readonly amount?: Money;
  }
> {}

export class DeclineAdditionalFunds extends Command<InProgramme & AdditionalFundsDeclined['data']> {}
