import type { DomainEvent } from '@concert/event-sourcing';

export const sexes = ['female', 'male', 'not-recorded'] as const;
export type Sex = (typeof sexes)[number];

/** Measured when the assistance begins, and when it ends, with the same form. */
export const measurementKinds = ['baseline', 'end'] as const;
export type MeasurementKind = (typeof measurementKinds)[number];

/** A card for one assisted person. What tells who that is stands in `sealed` alone. */
export type BeneficiaryCardOpened = DomainEvent<
  'BeneficiaryCardOpened',
  {
    beneficiary: string;
    sex: Sex;
    /** Such as `15-17`; never a birth date. */
    ageBand: string;
    /** Personal data under the person's own key. */
    sealed: string;
  }
>;

export type BeneficiaryMeasured = DomainEvent<
  'BeneficiaryMeasured',
  { beneficiary: string; kind: MeasurementKind; on: string; sealed: string }
>;

/** The person's key is gone: what was sealed under it can be read by nobody again. */
export type BeneficiaryErased = DomainEvent<'BeneficiaryErased', { beneficiary: string }>;

export type BeneficiaryEvent = BeneficiaryCardOpened | BeneficiaryMeasured | BeneficiaryErased;
