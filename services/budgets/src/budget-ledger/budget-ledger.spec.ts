import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import type { Money } from '@concert/money';
import { allocated, usd, yem } from '../reconciliation/yem.fixture.js';
import {
  allocateBudget,
  AllocateBudget,
  budgetLedger,
  type BudgetLedger,
  correctAllocation,
  CorrectAllocation,
  withdrawAllocation,
  WithdrawAllocation,
} from './budget-ledger.js';
import * as rejection from './budget-ledger.js';

const given = specification(budgetLedger);
const iloAllocated = allocated('ILO', '1696823.00');

const context: CommandContext = {
  commandId: '0b7d5a63-0000-4000-8000-000000000001',
  issuedAt: '2009-01-09T09:00:00Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: 'correlation',
};

const allocate = (amount: Money, year?: number) => (ledger: BudgetLedger) =>
  allocateBudget(
    ledger,
    new AllocateBudget(
      { programme: yem.programme, agency: 'ILO', amount, effectiveDate: '2009-01-09', ...(year && { year }) },
      context,
    ),
    yem,
  );

describe('An allocation', () => {
  it('is set aside for an agency', () =>
    given()
      .when(allocate(usd('1696823')))
      .then({ ...iloAllocated, effectiveDate: '2009-01-09' }));

  it('adds to those before', () =>
    given(iloAllocated)
      .when(allocate(usd('4903177')))
      .then({ ...allocated('ILO', '4903177.00'), effectiveDate: '2009-01-09' }));

  it('of one agency is never more than the programme has', () =>
    given(iloAllocated)
      .when(allocate(usd('4903177.01')))
      .thenRejectedWith(rejection.BudgetAllocationExceedsTotal, { allocated: usd('6600000.01') }));

  it('is more than nothing', () =>
    given()
      .when(allocate(usd('0')))
      .thenRejectedWith(rejection.BudgetAllocationNotPositive));

  it('(R2) is for a year that the programme has', () => {
    given()
      .when(allocate(usd('1'), 4))
      .thenRejectedWith(rejection.BudgetAllocationYearOutsideProgramme, { year: 4, years: 3 });
    given()
      .when(allocate(usd('1'), 3))
      .then({
        ...allocated('ILO', '1.00'),
        effectiveDate: '2009-01-09',
        data: { agency: 'ILO', amount: usd('1.00'), year: 3 },
      });
  });

  it('is kept in the currency of the programme', () =>
    given()
      .when(allocate({ amount: '1.00', currency: 'EUR' }))
      .thenRejectedWith(rejection.BudgetAllocationCurrencyDiffers));
});

describe('R2: an allocation', () => {
  const { programme } = yem;
  const reason = 'A nought too many';
  const made = {
    type: 'BudgetAllocated' as const,
    data: { allocation: 'a', agency: 'ILO', amount: usd('5000000'), output: '1.1', year: 1 },
    effectiveDate: '2009-01-09',
  };
  const withdrawn = {
    type: 'BudgetAllocationWithdrawn' as const,
    data: { allocation: 'a', agency: 'ILO', oldValues: { amount: usd('5000000') }, reason },
    effectiveDate: '2009-01-09',
  };
  const standing = { ...yem, isRevised: () => false };
  const revised = { ...yem, isRevised: () => true };
  const correct =
    (amount: Money, allocation = 'a', terms = standing) =>
    (ledger: BudgetLedger) =>
      correctAllocation(ledger, new CorrectAllocation({ programme, allocation, amount, reason }, context), terms);
  const withdraw =
    (allocation = 'a', terms = standing) =>
    (ledger: BudgetLedger) =>
      withdrawAllocation(ledger, new WithdrawAllocation({ programme, allocation, reason }, context), terms);

  it('is corrected from its own day, with both amounts and the reason', () =>
    given(made)
      .when(correct(usd('500000')))
      .then({
        type: 'BudgetAllocationCorrected',
        data: {
          allocation: 'a',
          agency: 'ILO',
          oldValues: { amount: usd('5000000') },
          newValues: { amount: usd('500000') },
          reason,
        },
        effectiveDate: '2009-01-09',
      }));

  it('is corrected to something that can be', () => {
    given(made)
      .when(correct(usd('0')))
      .thenRejectedWith(rejection.BudgetAllocationNotPositive);
    given(made)
      .when(correct(usd('6600000.01')))
      .thenRejectedWith(rejection.BudgetAllocationExceedsTotal);
    given(made)
      .when(correct(usd('5000000')))
      .thenRejectedWith(rejection.BudgetAllocationCorrectionChangesNothing);
    expect(() => correct(usd('1'), 'b')(given(made).state())).toThrow(Unknown);
  });

  it('is withdrawn once, and makes room for another', () => {
    given(made).when(withdraw()).then(withdrawn);
    given(made, withdrawn).when(withdraw()).thenRejectedWith(rejection.BudgetAllocationAlreadyWithdrawn);
    given(made, withdrawn)
      .when(correct(usd('1')))
      .thenRejectedWith(rejection.BudgetAllocationAlreadyWithdrawn);
    given(made, withdrawn)
      .when(allocate(usd('6600000')))
      .then({ ...allocated('ILO', '6600000.00'), effectiveDate: '2009-01-09' });
  });

  it('that a revision changed is changed by a revision', () => {
    given(made)
      .when(correct(usd('1'), 'a', revised))
      .thenRejectedWith(rejection.BudgetAllocationChangedByRevision);
    given(made).when(withdraw('a', revised)).thenRejectedWith(rejection.BudgetAllocationChangedByRevision);
  });
});
