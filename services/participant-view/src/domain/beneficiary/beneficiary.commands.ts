import { Command } from '@concert/event-sourcing';
import type { MeasurementKind, Sex } from './beneficiary.events.js';

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
  participant: string;
  programme: string;
  sex: Sex;
  ageBand: string;
  openedOn?: string;
  personal: PersonalFacts;
}> {}

export class RecordBeneficiaryMeasurement extends Command<{
  participant: string;
  beneficiary: string;
  kind: MeasurementKind;
  on: string;
  answers: readonly Answered[];
}> {}

export class EraseBeneficiary extends Command<{ participant: string; beneficiary: string }> {}
