import {
  CalendarDate,
  Code,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  Percent,
  Text,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { releaseBases } from '../../fund/fund.js';
import type { ReleaseGate } from '../../fund/release-gate.js';
import { GateRulesResponse, InputEventResponse } from '../../reconciliation/rows.response.js';

/** A gate as it would be judged: computed, not recorded. */
export class GateResponse extends GateRulesResponse {
  @WholeNumber({ min: 1 })
  tranche: number;

  @OneOf(['passed', 'failed', 'not-needed', 'not-evaluable'])
  outcome: ReleaseGate['outcome'];

  @YesNo()
  passed: boolean;

  @Text({ nullable: true, description: 'Why it cannot or need not be evaluated' })
  reason: string | null;

  @Text({ nullable: true, description: 'Period whose report the commitments come from' })
  reportPeriod: string | null;

  @Nested(() => MoneyDto, { nullable: true })
  numerator: MoneyDto | null;

  @Nested(() => MoneyDto, { nullable: true })
  denominator: MoneyDto | null;

  @Percent({ nullable: true })
  ratio: string | null;

  @NestedList(() => InputEventResponse)
  inputEvents: InputEventResponse[];

  @WholeNumber({ min: 1, nullable: true, description: 'The policy set in force; rules asked for instead are not its' })
  policyVersion: number | null;
}

class GateForecastResponse {
  @Nested(() => MoneyDto, { description: 'What is still to be committed' })
  missing: MoneyDto;

  @Nested(() => MoneyDto, { nullable: true, description: 'Committed a day between the last two reports' })
  presentPerDay: MoneyDto | null;

  @CalendarDate({ nullable: true, description: 'When the gate is passed at that pace; null: never' })
  reachedOn: string | null;
}

class BurnNeededResponse {
  @Text({ description: 'Period of the latest report that says what is disbursed', example: '2011-1' })
  reportPeriod: string;

  @Nested(() => MoneyDto)
  undisbursed: MoneyDto;

  @WholeNumber({ min: 1, description: "From the report's cut-off to the end of the programme" })
  daysLeft: number;

  @Nested(() => MoneyDto)
  neededPerDay: MoneyDto;

  @Nested(() => MoneyDto, { nullable: true })
  presentPerDay: MoneyDto | null;

  @Text({ nullable: true, description: 'How many times as fast as at present', example: '1.46' })
  timesPresent: string | null;

  @NestedList(() => InputEventResponse)
  inputEvents: InputEventResponse[];
}

class AskedRulesResponse {
  @Percent({ optional: true })
  threshold?: string;

  @OneOf(releaseBases, { optional: true })
  basis?: string;

  @YesNo({ optional: true })
  includeAdvance?: boolean;
}

/** A tranche with its gate as it would be judged now, whether or not it has come. */
export class TrancheInCockpitResponse {
  @WholeNumber({ min: 1 })
  tranche: number;

  @OneOf(['scheduled', 'waived', 'requested', 'released', 'received'])
  status: 'scheduled' | 'waived' | 'requested' | 'released' | 'received';

  @Nested(() => MoneyDto)
  amount: MoneyDto;

  @CalendarDate()
  plannedDate: string;

  @CalendarDate({ nullable: true })
  requestedOn: string | null;

  @CalendarDate({ nullable: true })
  releasedOn: string | null;

  @CalendarDate({ nullable: true })
  valueDate: string | null;

  @Nested(() => MoneyDto, { nullable: true })
  received: MoneyDto | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Days from the planned to the value date' })
  delay: number | null;

  @Nested(() => GateResponse, { nullable: true, description: 'As it would be judged now by the rules asked with' })
  gate: GateResponse | null;

  @Nested(() => GateForecastResponse, { nullable: true, description: 'Only for a gate that fails' })
  forecast: GateForecastResponse | null;
}

/** Everything about the tranches. */
export class TrancheCockpitResponse {
  @Code()
  programme: string;

  @WholeNumber({ min: 1, nullable: true, description: 'The first one that has not come' })
  next: number | null;

  @Nested(() => AskedRulesResponse, { description: 'Those in force, or asked with in their place' })
  rules: AskedRulesResponse;

  @NestedList(() => TrancheInCockpitResponse)
  tranches: TrancheInCockpitResponse[];

  @Nested(() => BurnNeededResponse, { nullable: true, description: 'Whether the money will be spent in time' })
  burn: BurnNeededResponse | null;
}
