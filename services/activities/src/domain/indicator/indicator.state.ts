import type { Evolution } from '@concert/event-sourcing';
import type { Period } from '@concert/reference-data';
import type { IndicatorEvent, IndicatorTerms } from './indicator.events.js';

export interface Actual {
  readonly status: 'submitted' | 'returned' | 'approved';
  readonly value: string | null;
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
        submittedBy: [data.submittedBy, ...(data.enteredBy === undefined ? [] : [data.enteredBy])],
      });
    case 'IndicatorActualReturned':
      return actual(data.period, { status: 'returned' });
    case 'IndicatorActualApproved':
      return actual(data.period, { status: 'approved' });
  }
};

export const indicator: Evolution<Indicator, IndicatorEvent> = { initial: { status: 'undefined' }, evolve };
