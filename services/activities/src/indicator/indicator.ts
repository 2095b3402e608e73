import { Command, type DomainEvent, type Evolution, rejection } from '@concert/event-sourcing';
import type { Period } from '@concert/reference-data';

/** `cumulative`: each figure counts from the beginning; `periodic`: each counts for its half-year alone. */
export const indicatorMethods = ['cumulative', 'periodic'] as const;
export type IndicatorMethod = (typeof indicatorMethods)[number];

/** How the figures of half-years and of lower levels become one. Source: UNICEF PRP. */
export const indicatorCalculations = ['sum', 'max', 'avg'] as const;
export type IndicatorCalculation = (typeof indicatorCalculations)[number];

export interface IndicatorTerms {
  title: string;
  /** One of both. */
  outcome?: string;
  output?: string;
  responsible: string;
  unit: string;
  /** Decimal; null: not measured, which is not zero. */
  baseline: { value: string | null; on?: string };
  target: { value: string | null; by?: string };
  /** The groups that figures are given for. */
  disaggregation: string[];
  method: IndicatorMethod;
  calculation: IndicatorCalculation;
  /** Code of the indicator of a higher level that it counts towards. */
  partOf?: string;
  site?: string;
}

export interface GroupValue {
  group: string;
  /** Decimal; null: not measured. */
  value: string | null;
}

export type IndicatorDefined = DomainEvent<'IndicatorDefined', { indicator: string } & IndicatorTerms>;
export type IndicatorRevised = DomainEvent<
  'IndicatorRevised',
  { indicator: string; former: IndicatorTerms; terms: IndicatorTerms; reason: string }
>;
export type IndicatorMerged = DomainEvent<'IndicatorMerged', { indicator: string; into: string; reason: string }>;
export type IndicatorActualSubmitted = DomainEvent<
  'IndicatorActualSubmitted',
  {
    indicator: string;
    period: Period;
    value: string | null;
    groups: GroupValue[];
    note?: string;
    submittedBy: string;
    /** Who reported it on behalf of the other. */
    enteredBy?: string;
  }
>;
export type IndicatorActualReturned = DomainEvent<
  'IndicatorActualReturned',
  { indicator: string; period: Period; reason: string; returnedBy: string }
>;
export type IndicatorActualApproved = DomainEvent<
  'IndicatorActualApproved',
  { indicator: string; period: Period; value: string | null; approvedBy: string }
>;

export type IndicatorEvent =
  | IndicatorDefined
  | IndicatorRevised
  | IndicatorMerged
  | IndicatorActualSubmitted
  | IndicatorActualReturned
  | IndicatorActualApproved;

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

export interface Actual {
  readonly status: 'submitted' | 'returned' | 'approved';
  readonly value: string | null;
  readonly groups: readonly GroupValue[];
  /** The organization that reported it, and the one that did so on its behalf. */
  readonly submittedBy: readonly string[];
}

export interface DefinedIndicator {
  readonly status: 'defined' | 'merged';
  readonly terms: IndicatorTerms;
  readonly actuals: Readonly<Partial<Record<Period, Actual>>>;
}

export type Indicator = { readonly status: 'undefined' } | DefinedIndicator;

export const indicatorStream = (programme: string, code: string): string => `indicator-${programme}/${code}`;

const evolve = (state: Indicator, { type, data }: IndicatorEvent): Indicator => {
  if (type === 'IndicatorDefined') {
    const { indicator: _, ...terms } = data;
    return { status: 'defined', terms, actuals: {} };
  }
  if (state.status === 'undefined') throw new Error(`${type} of ${data.indicator}, which nobody defined`);
  const actual = (period: Period, known: Partial<Actual>): Indicator => ({
    ...state,
    actuals: { ...state.actuals, [period]: { ...state.actuals[period], ...known } as Actual },
  });
  switch (type) {
    case 'IndicatorRevised':
      return { ...state, terms: data.terms };
    case 'IndicatorMerged':
      return { ...state, status: 'merged' };
    case 'IndicatorActualSubmitted':
      return actual(data.period, {
        status: 'submitted',
        value: data.value,
        groups: data.groups,
        submittedBy: [data.submittedBy, ...(data.enteredBy === undefined ? [] : [data.enteredBy])],
      });
    case 'IndicatorActualReturned':
      return actual(data.period, { status: 'returned' });
    case 'IndicatorActualApproved':
      return actual(data.period, { status: 'approved' });
  }
};

export const indicator: Evolution<Indicator, IndicatorEvent> = { initial: { status: 'undefined' }, evolve };

export class IndicatorAlreadyDefined extends rejection('INDICATOR_ALREADY_DEFINED') {}
export class IndicatorMeasuresOneResult extends rejection('INDICATOR_MEASURES_ONE_RESULT') {}
export class IndicatorPartOfItself extends rejection('INDICATOR_PART_OF_ITSELF') {}
export class IndicatorWasMerged extends rejection('INDICATOR_WAS_MERGED') {}
export class IndicatorMethodFixed extends rejection('INDICATOR_METHOD_FIXED') {}
export class IndicatorUnchanged extends rejection('INDICATOR_UNCHANGED') {}
export class IndicatorUnitsDiffer extends rejection('INDICATOR_UNITS_DIFFER') {}
export class IndicatorPeriodOutsideProgramme extends rejection('INDICATOR_PERIOD_OUTSIDE_PROGRAMME') {}
export class IndicatorGroupUnknown extends rejection('INDICATOR_GROUP_UNKNOWN') {}
export class IndicatorActualNotOpen extends rejection('INDICATOR_ACTUAL_NOT_OPEN') {}
export class IndicatorActualNotSubmitted extends rejection('INDICATOR_ACTUAL_NOT_SUBMITTED') {}
export class SubmitterMayNotApproveActual extends rejection('INDICATOR_ACTUAL_SUBMITTER_MAY_NOT_APPROVE') {}
