import type { Command, CommandContext } from '@concert/event-sourcing';
import type { Period } from '@concert/reference-data';
import type { GroupValue, IndicatorTerms } from './indicator.events.js';

export interface OfIndicator {
  programme: string;
  /** Code. */
  indicator: string;
  effectiveDate?: string;
}

export class DefineIndicator implements Command {
  constructor(
    readonly data: OfIndicator & { terms: IndicatorTerms },
    readonly context: CommandContext,
  ) {}
}

export class ReviseIndicator implements Command {
  constructor(
    readonly data: OfIndicator & { terms: IndicatorTerms; reason: string },
    readonly context: CommandContext,
  ) {}
}

export class MergeIndicator implements Command {
  constructor(
    readonly data: OfIndicator & { into: string; reason: string },
    readonly context: CommandContext,
  ) {}
}

export class SubmitIndicatorActual implements Command {
  constructor(
    readonly data: OfIndicator & { period: Period; value: string | null; groups: GroupValue[]; note?: string },
    readonly context: CommandContext,
  ) {}
}

export class ReturnIndicatorActual implements Command {
  constructor(
    readonly data: OfIndicator & { period: Period; reason: string },
    readonly context: CommandContext,
  ) {}
}

export class ApproveIndicatorActual implements Command {
  constructor(
    readonly data: OfIndicator & { period: Period },
    readonly context: CommandContext,
  ) {}
}
