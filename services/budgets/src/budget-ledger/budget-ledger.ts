import { Command, type DomainEvent, type Evolution, rejection, Unknown } from '@concert/event-sourcing';
import { add, equals, exceeds, isPositive, type Money, sum } from '@concert/money';

export type BudgetAllocated = DomainEvent<
  'BudgetAllocated',
  {
    /** Id of the allocation; the event's own id where it is left out. */
    allocation?: string;
    agency: string;
    amount: Money;
    output?: string;
    /** UNDG harmonized budget category, 1 to 8. */
    category?: string;
    /** Programme year, 1 for the first. */
    year?: number;
  }
>;

interface OfAllocation {
  allocation: string;
  agency: string;
}

/** Another amount was meant. */
export type BudgetAllocationCorrected = DomainEvent<
  'BudgetAllocationCorrected',
  OfAllocation & { oldValues: { amount: Money }; newValues: { amount: Money }; reason: string }
>;

/** It was never meant. */
export type BudgetAllocationWithdrawn = DomainEvent<
  'BudgetAllocationWithdrawn',
  OfAllocation & { oldValues: { amount: Money }; reason: string }
>;

export type BudgetLedgerEvent = BudgetAllocated | BudgetAllocationCorrected | BudgetAllocationWithdrawn;

export class AllocateBudget extends Command<
  { programme: string; effectiveDate?: string } & Omit<BudgetAllocated['data'], 'allocation'>
> {}

interface MendsAllocation {
  readonly programme: string;
  readonly allocation: string;
  readonly reason: string;
}

export class CorrectAllocation extends Command<MendsAllocation & { readonly amount: Money }> {}

export class WithdrawAllocation extends Command<MendsAllocation> {}

/** What the ledger must know of its programme. */
export interface BudgetEnvelope {
  readonly currency: string;
  /** Ceiling for all agencies together, indirect support costs included; null while no document states it. */
  readonly total: Money | null;
  /** First and last day, ISO dates. */
  readonly start: string;
  readonly end: string;
}

/** Money set aside at once, as it stands now. */
export interface Allocation {
  readonly place: Pick<BudgetAllocated['data'], 'agency' | 'output' | 'category' | 'year'>;
  readonly amount: Money;
  /** ISO date from which it is true; undefined in a state that was never recorded. */
  readonly effectiveDate?: string;
  readonly isWithdrawn: boolean;
}

/** What one agency has of one programme's budget. */
export interface BudgetLedger {
  /** By id, in the order in which they were made. */
  readonly allocations: ReadonlyMap<string, Allocation>;
}

export const budgetLedgerStream = (programme: string, agency: string): string => `budget-ledger-${programme}-${agency}`;

/** What counts: without what was withdrawn. */
export const standingAllocations = ({ allocations }: BudgetLedger): Allocation[] =>
  [...allocations.values()].filter(({ isWithdrawn }) => !isWithdrawn);

const amended = ({ allocations }: BudgetLedger, id: string, change: Partial<Allocation>): BudgetLedger => {
  const known = allocations.get(id);
  return { allocations: known ? new Map(allocations).set(id, { ...known, ...change }) : allocations };
};

/** The log's events have an id, which names an allocation that says none itself. */
const evolve = (state: BudgetLedger, event: BudgetLedgerEvent & { readonly id?: string }): BudgetLedger => {
  switch (event.type) {
    case 'BudgetAllocated': {
      const { allocation = event.id ?? String(state.allocations.size), amount, ...place } = event.data;
      const { effectiveDate } = event;
      const made: Allocation = { place, amount, effectiveDate, isWithdrawn: false };
      return { allocations: new Map(state.allocations).set(allocation, made) };
    }
    case 'BudgetAllocationCorrected':
      return amended(state, event.data.allocation, { amount: event.data.newValues.amount });
    case 'BudgetAllocationWithdrawn':
      return amended(state, event.data.allocation, { isWithdrawn: true });
  }
};

export const budgetLedger: Evolution<BudgetLedger, BudgetLedgerEvent> = {
  initial: { allocations: new Map() },
  evolve,
};

export class BudgetAllocationNotPositive extends rejection('BUDGET_ALLOCATION_NOT_POSITIVE') {}
export class BudgetAllocationCurrencyDiffers extends rejection('BUDGET_ALLOCATION_CURRENCY_DIFFERS') {}
export class BudgetAllocationExceedsTotal extends rejection('BUDGET_ALLOCATION_EXCEEDS_TOTAL') {}
export class BudgetAllocationYearOutsideProgramme extends rejection('BUDGET_ALLOCATION_YEAR_OUTSIDE_PROGRAMME') {}
export class BudgetAllocationAlreadyWithdrawn extends rejection('BUDGET_ALLOCATION_ALREADY_WITHDRAWN') {}
export class BudgetAllocationChangedByRevision extends rejection('BUDGET_ALLOCATION_CHANGED_BY_REVISION') {}
export class BudgetAllocationCorrectionChangesNothing extends rejection(
  'BUDGET_ALLOCATION_CORRECTION_CHANGES_NOTHING',
) {}

/**
 * Sets money of the programme's budget aside for an agency. The ledger sees one agency only: that all agencies
 * together stay within the total is for the reconciliation to judge.
 *
 * @param id  of the new allocation
 * @throws BudgetAllocationNotPositive      nothing or less than nothing is allocated
 * @throws BudgetAllocationCurrencyDiffers  another currency than the programme's
 * @throws BudgetAllocationExceedsTotal     the agency alone would have more than the whole programme
 * @throws BudgetAllocationYearOutsideProgramme  the programme has no such year
 */
export const allocateBudget = (
  state: BudgetLedger,
  { data: { programme, effectiveDate, ...allocation } }: AllocateBudget,
  envelope: BudgetEnvelope,
  id?: string,
): BudgetAllocated[] => {
  const { agency, amount, year } = allocation;
  requireYear(year, envelope);
  requirePossible(standingAllocations(state), { programme, agency, amount }, envelope);
  const named = id === undefined ? allocation : { allocation: id, ...allocation };
  return [{ type: 'BudgetAllocated', data: named, effectiveDate }];
};

/** Years are counted from the first day: the second begins a year after it. */
const requireYear = (year: number | undefined, { start, end }: BudgetEnvelope): void => {
  const whole = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  const years = end.slice(5) < start.slice(5) ? whole : whole + 1;
  if (year === undefined || year <= years) return;
  throw new BudgetAllocationYearOutsideProgramme(`The programme runs from ${start} to ${end}: it has no year ${year}`, {
    year,
    years,
  });
};

const requirePossible = (
  others: readonly Allocation[],
  { programme, agency, amount }: { programme: string; agency: string; amount: Money },
  { currency, total }: BudgetEnvelope,
): void => {
  if (!isPositive(amount)) throw new BudgetAllocationNotPositive('An allocation is more than nothing', { amount });
  if (amount.currency !== currency)
    throw new BudgetAllocationCurrencyDiffers(`${programme} is kept in ${currency}`, { amount });
  const before = sum(
    others.map((each) => each.amount),
    currency,
  );
  const together = add(before, amount);
  if (total && exceeds(together, total))
    throw new BudgetAllocationExceedsTotal(`${agency} would have more than ${programme} as a whole`, {
      allocated: together,
      total,
    });
};

/** @throws Unknown, BudgetAllocationAlreadyWithdrawn, BudgetAllocationChangedByRevision */
const mendable = (
  { allocations }: BudgetLedger,
  id: string,
  isRevised: (place: Allocation['place']) => boolean,
): Allocation => {
  const allocation = allocations.get(id);
  if (!allocation) throw new Unknown('allocation', id);
  if (allocation.isWithdrawn)
    throw new BudgetAllocationAlreadyWithdrawn('A withdrawn allocation stays withdrawn: allocate anew', {
      allocation: id,
    });
  if (isRevised(allocation.place))
    throw new BudgetAllocationChangedByRevision(
      'A budget revision has changed this part of the budget: what a revision put in force, a revision changes',
      { allocation: id, ...allocation.place },
    );
  return allocation;
};

/** What an applied revision has changed is for a revision to change. */
export interface MendingTerms extends BudgetEnvelope {
  readonly isRevised: (place: Allocation['place']) => boolean;
}

/**
 * Another amount was meant. It is true from the day of the allocation.
 *
 * @throws Unknown                                   the agency has no such allocation
 * @throws BudgetAllocationAlreadyWithdrawn          it is there no more
 * @throws BudgetAllocationChangedByRevision         an applied revision took from it or added to it
 * @throws BudgetAllocationCorrectionChangesNothing  it says so already
 * @throws what allocating the amount would throw
 */
export const correctAllocation = (
  state: BudgetLedger,
  { data: { programme, allocation, amount, reason } }: CorrectAllocation,
  { isRevised, ...envelope }: MendingTerms,
): BudgetAllocationCorrected[] => {
  const known = mendable(state, allocation, isRevised);
  const { agency } = known.place;
  const others = standingAllocations(state).filter((each) => each !== known);
  requirePossible(others, { programme, agency, amount }, envelope);
  if (equals(known.amount, amount))
    throw new BudgetAllocationCorrectionChangesNothing('The allocation says so already', { allocation, amount });

  return [
    {
      type: 'BudgetAllocationCorrected',
      data: { allocation, agency, oldValues: { amount: known.amount }, newValues: { amount }, reason },
      effectiveDate: known.effectiveDate,
    },
  ];
};

/**
 * Takes back an allocation that was never meant, as if it had not been made.
 *
 * @throws Unknown                            the agency has no such allocation
 * @throws BudgetAllocationAlreadyWithdrawn   it is there no more
 * @throws BudgetAllocationChangedByRevision  an applied revision took from it or added to it
 */
export const withdrawAllocation = (
  state: BudgetLedger,
  { data: { allocation, reason } }: WithdrawAllocation,
  { isRevised }: Pick<MendingTerms, 'isRevised'>,
): BudgetAllocationWithdrawn[] => {
  const { place, amount, effectiveDate } = mendable(state, allocation, isRevised);
  return [
    {
      type: 'BudgetAllocationWithdrawn',
      data: { allocation, agency: place.agency, oldValues: { amount }, reason },
      effectiveDate,
    },
  ];
};
