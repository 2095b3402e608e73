import { Command, type InProgramme } from '@concert/event-sourcing';
import type { ExchangeRate } from '../exchange/exchange.js';
import type { TrancheScheduled, TransferReceived } from './fund.events.js';

export class ScheduleTranche extends Command<InProgramme & TrancheScheduled['data']> {}

export class RecordTransfer extends Command<
  { readonly programme: string } & Omit<TransferReceived['data'], 'transfer' | 'original'> & {
      /** For an amount in another currency than the programme's. */
      readonly exchange?: ExchangeRate;
    }
> {}

export class RequestTranche extends Command<InProgramme & { readonly tranche: number }> {}

export class ReleaseTranche extends Command<InProgramme & { readonly tranche: number }> {}

export class EvaluateReleaseGate extends Command<
  InProgramme & {
    readonly tranche: number;
    /** The threshold its sender believes to be in force; another one is a question, not a proof. */
    readonly threshold?: string;
  }
> {}

export class WaiveReleaseGate extends Command<
  InProgramme & {
    readonly tranche: number;
    readonly decision: string;
    /** Body that decided. */
    readonly body: string;
  }
> {}
