import type { Command, CommandContext } from '@concert/event-sourcing';
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

export class OpenBeneficiaryCard implements Command {
  constructor(
    readonly data: {
      participant: string;
      programme: string;
      sex: Sex;
      ageBand: string;
      openedOn?: string;
      personal: PersonalFacts;
    },
    readonly context: CommandContext,
  ) {}
}

export class RecordBeneficiaryMeasurement implements Command {
  constructor(
    readonly data: {
      participant: string;
      beneficiary: string;
      kind: MeasurementKind;
      on: string;
      answers: readonly Answered[];
    },
    readonly context: CommandContext,
  ) {}
}

export class EraseBeneficiary implements Command {
  constructor(
    readonly data: { participant: string; beneficiary: string },
    readonly context: CommandContext,
  ) {}
}
