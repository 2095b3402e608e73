import { Command, type DomainEvent, type Evolution, rejection } from '@concert/event-sourcing';

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

/** What tells who a person is. It is sealed before anything is decided. */
export interface PersonalFacts {
  readonly name: string;
  readonly birthDate?: string;
  readonly guardian?: string;
  readonly address?: string;
  readonly circumstances?: string;
}

export interface Answered {
  readonly question: string;
  readonly answer: string;
}

export class OpenBeneficiaryCard extends Command<{
  beneficiary: string;
  programme: string;
  sex: Sex;
  ageBand: string;
  openedOn?: string;
  personal: PersonalFacts;
}> {}

export class RecordBeneficiaryMeasurement extends Command<{
  beneficiary: string;
  kind: MeasurementKind;
  on: string;
  answers: readonly Answered[];
}> {}

export class EraseBeneficiary extends Command<{ beneficiary: string }> {}

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

export class BeneficiaryRecordsNotSetUp extends rejection('BENEFICIARY_RECORDS_NOT_SET_UP') {}
export class BeneficiaryCardAlreadyOpened extends rejection('BENEFICIARY_CARD_ALREADY_OPENED') {}
export class BeneficiaryCardNotOpen extends rejection('BENEFICIARY_CARD_NOT_OPEN') {}
export class BeneficiaryMeasuredBefore extends rejection('BENEFICIARY_MEASURED_BEFORE') {}
export class BeneficiaryEndWithoutBaseline extends rejection('BENEFICIARY_END_WITHOUT_BASELINE') {}

/**
 * @param sealed  the command's personal facts under the person's key
 * @throws BeneficiaryCardAlreadyOpened  there is one card for a person
 */
export const openBeneficiaryCard = (
  state: Beneficiary,
  { data: { beneficiary, sex, ageBand, openedOn } }: OpenBeneficiaryCard,
  sealed: string,
): BeneficiaryCardOpened[] => {
  if (state.status !== 'unknown')
    throw new BeneficiaryCardAlreadyOpened('This card was opened before', { beneficiary });

  return [
    {
      type: 'BeneficiaryCardOpened',
      data: { beneficiary, sex, ageBand, sealed },
      effectiveDate: openedOn,
    },
  ];
};

/**
 * Baseline and end form a pair of one person.
 *
 * @param sealed  the command's answers under the person's key
 * @throws BeneficiaryCardNotOpen         there is no card, or the person was erased
 * @throws BeneficiaryMeasuredBefore      this measurement was made
 * @throws BeneficiaryEndWithoutBaseline  there is no baseline, or it is of a later day
 */
export const recordBeneficiaryMeasurement = (
  state: Beneficiary,
  { data: { beneficiary, kind, on } }: RecordBeneficiaryMeasurement,
  sealed: string,
): BeneficiaryMeasured[] => {
  if (state.status !== 'held')
    throw new BeneficiaryCardNotOpen('Only a person with a card is measured', { beneficiary, status: state.status });
  const { baseline, [kind]: before } = state.measuredOn;
  if (before !== undefined)
    throw new BeneficiaryMeasuredBefore('A measurement is made once', { beneficiary, kind, on: before });
  if (kind === 'end' && (baseline === undefined || baseline > on))
    throw new BeneficiaryEndWithoutBaseline('An end measurement follows a baseline', {
      beneficiary,
      on,
      baseline: baseline ?? null,
    });

  return [{ type: 'BeneficiaryMeasured', data: { beneficiary, kind, on, sealed }, effectiveDate: on }];
};

/**
 * Erasing again changes nothing.
 *
 * @throws BeneficiaryCardNotOpen  there is no card
 */
export const eraseBeneficiary = (
  state: Beneficiary,
  { data: { beneficiary } }: EraseBeneficiary,
): BeneficiaryErased[] => {
  if (state.status === 'unknown')
    throw new BeneficiaryCardNotOpen('There is no such card', { beneficiary, status: state.status });
  return state.status === 'erased' ? [] : [{ type: 'BeneficiaryErased', data: { beneficiary } }];
};
