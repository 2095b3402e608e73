import { Unknown } from '@concert/event-sourcing';
import { equals, isPositive } from '@concert/money';
import type { RecordAssertion, StateTotalBudget, WithdrawAssertion } from './joint-programme.commands.js';
import type { AssertionRecorded, AssertionWithdrawn, TotalBudgetStated } from './joint-programme.events.js';
import { established, open } from './joint-programme.guards.js';
import * as rejection from './joint-programme.rejections.js';
import type { JointProgramme } from './joint-programme.state.js';

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
