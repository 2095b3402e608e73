import type { DomainEvent } from '@concert/event-sourcing';
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
