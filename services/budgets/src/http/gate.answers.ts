import { MoneyDto, Nested, NestedList, OneOf, Percent, Text, WholeNumber, YesNo } from '@concert/service-kit';
import { GateRulesAnswer, InputEventAnswer } from './rows.answers.js';

/** A gate as it would be judged: computed, not recorded. */
export class GateAnswer extends GateRulesAnswer {
  @WholeNumber({ min: 1 })
  tranche: number;

  @OneOf(['passed', 'failed', 'not-needed', 'not-evaluable'])
  outcome: string;

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

  @NestedList(() => InputEventAnswer)
  inputEvents: InputEventAnswer[];

  @WholeNumber({ min: 1, nullable: true, description: 'The policy set in force; rules asked for instead are not its' })
  policyVersion: number | null;
}
