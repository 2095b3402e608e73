import { Command, type InProgramme, Unknown } from '@concert/event-sourcing';
import { add, equals, isPositive, type Money } from '@concert/money';
import {
  type AssertionRecorded,
  type AssertionWithdrawn,
  established,
  type JointProgramme,
  open,
  type TotalBudgetStated,
} from './joint-programme.js';
import * as rejection from './joint-programme.js';

export class StateTotalBudget extends Command<InProgramme & Pick<TotalBudgetStated['data'], 'totalBudget'>> {}

/** A budget revision brought new money from outside the budget. */
export class AddNewMoney extends Command<
  InProgramme & { revision: string; newMoney: Money; appliedOn: string | undefined }
> {}

/** What a document says is kept beside what the programme says of itself; neither is changed by the other. */
export class RecordAssertion extends Command<InProgramme & AssertionRecorded['data']> {}

export class WithdrawAssertion extends Command<InProgramme & { assertion: string }> {}

/**
 * States what all agencies have together, for the first time or anew.
 *
 * @throws ProgrammeClosed             nothing is spent any more
 * @throws TotalBudgetNotPositive      nothing is not a budget: leave it unknown
 * @throws TotalBudgetCurrencyDiffers  the programme is kept in another currency
 * @throws TotalBudgetUnchanged        it is stated so already
 */
export const stateTotalBudget = (
  state: JointProgramme,
  { data: { programme, totalBudget, effectiveDate } }: StateTotalBudget,
): TotalBudgetStated[] => {
  const { currency, totalBudget: formerly } = open(state, programme);
  if (!isPositive(totalBudget))
    throw new rejection.TotalBudgetNotPositive('A total that is not known stays unknown', { totalBudget });
  if (totalBudget.currency !== currency)
    throw new rejection.TotalBudgetCurrencyDiffers(`${programme} is kept in ${currency}`, { totalBudget });
  if (formerly && equals(formerly, totalBudget))
    throw new rejection.TotalBudgetUnchanged(`${programme} has that total already`, { totalBudget });

  return [{ type: 'TotalBudgetStated', data: { totalBudget, ...(formerly && { formerly }) }, effectiveDate }];
};

/**
 * The total grows by what a revision brought. A total that is not known, or is kept in another currency, stays as it is:
 * the finding on it says so.
 */
export const addNewMoney = (
  state: JointProgramme,
  { data: { programme, revision, newMoney, appliedOn } }: AddNewMoney,
): TotalBudgetStated[] => {
  const { totalBudget: formerly, totalBudgetSince } = established(state, programme);
  if (!formerly || formerly.currency !== newMoney.currency || !isPositive(newMoney)) return [];

  const data = { totalBudget: add(formerly, newMoney), formerly, revision };
  // A total that was stated for a later day is not told of the days before it.
  const effectiveDate = appliedOn !== undefined && appliedOn < totalBudgetSince ? totalBudgetSince : appliedOn;
  return [{ type: 'TotalBudgetStated', data, effectiveDate }];
};

/** @throws AssertionAlreadyRecorded  the same value was read at that place before */
export const recordAssertion = (
  state: JointProgramme,
  { data: { programme, effectiveDate, ...assertion } }: RecordAssertion,
): AssertionRecorded[] => {
  const { attribute, value, document, place } = assertion;
  const isTheSame = (known: AssertionRecorded['data']): boolean =>
    known.attribute === attribute && known.value === value && known.document === document && known.place === place;
  if ([...established(state, programme).assertions.values()].some(isTheSame))
    throw new rejection.AssertionAlreadyRecorded('It was read there before', { attribute, value, document, place });

  return [{ type: 'AssertionRecorded', data: assertion, effectiveDate }];
};

/** @throws Unknown when there is no such assertion */
export const withdrawAssertion = (
  state: JointProgramme,
  { data: { programme, assertion, effectiveDate } }: WithdrawAssertion,
): AssertionWithdrawn[] => {
  const known = established(state, programme).assertions.get(assertion);
  if (!known) throw new Unknown('assertion', `${assertion} of ${programme}`);

  return [{ type: 'AssertionWithdrawn', data: { assertion, attribute: known.attribute }, effectiveDate }];
};
