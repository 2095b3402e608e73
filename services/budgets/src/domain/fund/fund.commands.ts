import type { Command, CommandContext } from '@concert/event-sourcing';
import type { ExchangeRate } from '../exchange/exchange.js';
import type { TrancheScheduled, TransferReceived } from './fund.events.js';

interface InProgramme {
  readonly programme: string;
  readonly effectiveDate?: string;
}

export class ScheduleTranche implements Command {
  constructor(
    readonly data: InProgramme & TrancheScheduled['data'],
    readonly context: CommandContext,
  ) {}
}

export class RecordTransfer implements Command {
  constructor(
    readonly data: { readonly programme: string } & Omit<TransferReceived['data'], 'transfer' | 'original'> & {
        /** For an amount in another currency than the programme's. */
        readonly exchange?: ExchangeRate;
      },
    readonly context: CommandContext,
  ) {}
}

export class RequestTranche implements Command {
  constructor(
    readonly data: InProgramme & { readonly tranche: number },
    readonly context: CommandContext,
  ) {}
}

export class ReleaseTranche implements Command {
  constructor(
    readonly data: InProgramme & { readonly tranche: number },
    readonly context: CommandContext,
  ) {}
}

export class EvaluateReleaseGate implements Command {
  constructor(
    readonly data: InProgramme & {
      readonly tranche: number;
      /** The threshold its sender believes to be in force; another one is a question, not a proof. */
      readonly threshold?: string;
    },
    readonly context: CommandContext,
  ) {}
}

export class WaiveReleaseGate implements Command {
  constructor(
    readonly data: InProgramme & {
      readonly tranche: number;
      readonly decision: string;
      /** Body that decided. */
      readonly body: string;
    },
    readonly context: CommandContext,
  ) {}
}
