import { specification } from '@concert/event-sourcing/testing';
import type { Money } from '@concert/money';
import { allocated, usd, yem } from '../reconciliation/yem.fixture.js';
import { allocateBudget, AllocateBudget, budgetLedger, type BudgetLedger } from './budget-ledger.js';
import * as rejection from './budget-ledger.js';

const given = specification(budgetLedger);
const iloAllocated = allocated('ILO', '1696823.00');

const allocate = (amount: Money) => (ledger: BudgetLedger) =>
  allocateBudget(
    ledger,
    new AllocateBudget(
      { programme: yem.programme, agency: 'ILO', amount, effectiveDate: '2009-01-09' },
      {
        commandId: '0b7d5a63-0000-4000-8000-000000000001',
        issuedAt: '2009-01-09T09:00:00Z',
        actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
        correlationId: 'correlation',
      },
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

  it('is kept in the currency of the programme', () =>
    given()
      .when(allocate({ amount: '1.00', currency: 'EUR' }))
      .thenRejectedWith(rejection.BudgetAllocationCurrencyDiffers));
});
