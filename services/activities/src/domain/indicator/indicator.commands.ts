import { Command } from '@concert/event-sourcing';
import type { Period } from '@concert/reference-data';
import type { GroupValue, IndicatorTerms } from './indicator.events.js';

export interface OfIndicator {
  programme: string;
  /** Code. */
  indicator: string;
  effectiveDate?: string;
}

export class DefineIndicator extends Command<OfIndicator & { terms: IndicatorTerms }> {}

export class ReviseIndicator extends Command<OfIndicator & { terms: IndicatorTerms; reason: string }> {}

export class MergeIndicator extends Command<OfIndicator & { into: string; reason: string }> {}

export class SubmitIndicatorActual extends Command<
  OfIndicator & { period: Period; value: string | null; groups: GroupValue[]; note?: string }
> {}

export class ReturnIndicatorActual extends Command<OfIndicator & { period: Period; reason: string }> {}

export class ApproveIndicatorActual extends Command<OfIndicator & { period: Period }> {}
