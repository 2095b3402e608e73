import type { Evolution } from '@concert/event-sourcing';
import type { BeneficiaryEvent, MeasurementKind } from './beneficiary.events.js';

export type Beneficiary =
  | { readonly status: 'unknown' }
  | { readonly status: 'held'; readonly measuredOn: Readonly<Partial<Record<MeasurementKind, string>>> }
  | { readonly status: 'erased' };

export const beneficiaryStream = (beneficiary: string): string => `beneficiary-${beneficiary}`;

export const beneficiary: Evolution<Beneficiary, BeneficiaryEvent> = {
  initial: { status: 'unknown' },
  evolve: (state, event): Beneficiary => {
    switch (event.type) {
      case 'BeneficiaryCardOpened':
        return { status: 'held', measuredOn: {} };
      case 'BeneficiaryMeasured':
        return state.status === 'held'
          ? { ...state, measuredOn: { ...state.measuredOn, [event.data.kind]: event.data.on } }
          : state;
      case 'BeneficiaryErased':
        return { status: 'erased' };
    }
  },
};
