import { BudgetAllocatedV1, FinancialReportSubmittedV1, TransferReceivedV1 } from './budgets/index.js';
import { contract, ContractViolated } from './contract.js';
import { sampleOf } from './testing/index.js';

const iloAllocation: BudgetAllocatedV1 = { agency: 'ILO', amount: { amount: '1696823.00', currency: 'USD' } };

const faultsIn = (check: () => void): readonly string[] => {
  try {
    check();
  } catch (error) {
    if (error instanceof ContractViolated) return error.faults;
    throw error;
  }
  return [];
};

describe('A contract', () => {
  it('names service, event and version', () =>
    expect(BudgetAllocatedV1).toMatchObject({ service: 'budgets', event: 'BudgetAllocated', version: 1 }));

  it('publishes data under its wire name', () =>
    expect(BudgetAllocatedV1.publish(iloAllocation)).toEqual({
      type: 'budgets.BudgetAllocated.v1',
      data: iloAllocation,
    }));

  it('tells its own messages from others', () => {
    const message = BudgetAllocatedV1.publish(iloAllocation);
    expect(BudgetAllocatedV1.is(message)).toBe(true);
    expect(TransferReceivedV1.is(message)).toBe(false);
  });

  it('does without optional fields', () => BudgetAllocatedV1.assertMatches(iloAllocation));

  it('names every missing, superfluous and wrongly written field', () =>
    expect(
      faultsIn(() =>
        BudgetAllocatedV1.assertMatches({ amount: { amount: '1.696.823,00', currency: 'USD' }, colour: 1 }),
      ),
    ).toEqual([
      'colour: not a field of the contract',
      'agency: missing',
      'amount: {"amount":"1.696.823,00","currency":"USD"} is not written as money',
    ]));

  it('names the place of a fault inside a record', () => {
    const { data } = sampleOf(FinancialReportSubmittedV1);
    const figures = { ...data.figures, committed: { amount: '780,0000' } };
    expect(faultsIn(() => FinancialReportSubmittedV1.assertMatches({ ...data, figures }))).toEqual([
      'figures.committed.amount: "780,0000" is not written as decimal',
    ]);
  });

  it('keeps null for what is not known apart from what is left out', () => {
    const { data } = sampleOf(FinancialReportSubmittedV1);
    expect(data.figures.committed.amount).toBeNull();
    expect(faultsIn(() => FinancialReportSubmittedV1.assertMatches({ ...data, report: null }))).toEqual([
      'report: null is not written as id',
    ]);
  });

  it('refuses a name without service or version', () =>
    expect(() => contract('BudgetAllocated', {})).toThrow('not a wire name'));
});
