import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { advance, received, scheduled, usd, yem } from '../reconciliation/yem.fixture.js';
import * as decisions from './fund.decisions.js';
import {
  CorrectTransfer,
  fund,
  type Fund,
  type NewTransferValues,
  RecordTransfer,
  type TransferReceived,
  type TransferValues,
  WithdrawTransfer,
} from './fund.js';
import * as rejection from './fund.js';

const given = specification(fund);
const { programme } = yem;
const context: CommandContext = {
  commandId: '0b7d5a63-0000-4000-8000-000000000001',
  issuedAt: '2010-03-01T09:00:00Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: 'correlation',
};
const reason = 'A nought too many';
const first = scheduled(1, '2009-01-09', '2310075.00');
const second = scheduled(2, '2010-01-09', '2589520.00');
const wrong = received(1, '2009-01-09', '23100750.00');
const right = received(1, '2009-01-09', '2310075.00');

const valuesOf = ({ data: { transfer: _, ...values } }: TransferReceived): TransferValues => values;
const withdrawn = (from: TransferReceived) => ({
  type: 'TransferWithdrawn' as const,
  data: { transfer: from.data.transfer, oldValues: valuesOf(from), reason },
  effectiveDate: from.data.valueDate,
});
const corrected = (from: TransferReceived, newValues: TransferValues) => ({
  type: 'TransferCorrected' as const,
  data: { transfer: from.data.transfer, oldValues: valuesOf(from), newValues, reason },
  effectiveDate: newValues.valueDate,
});

const correct =
  (newValues: NewTransferValues, transfer = 'transfer-1') =>
  (state: Fund) =>
    decisions.correctTransfer(state, new CorrectTransfer({ programme, transfer, newValues, reason }, context), yem);
const withdraw =
  (transfer = 'transfer-1') =>
  (state: Fund) =>
    decisions.withdrawTransfer(state, new WithdrawTransfer({ programme, transfer, reason }, context));

describe('R1: a transfer', () => {
  it('is corrected with both amounts and the reason', () =>
    given(first, wrong)
      .when(correct({ amount: usd('2310075') }))
      .then(corrected(wrong, { ...valuesOf(right), tranche: 1 })));

  it('brings another tranche, and the first is not received', () => {
    given(first, second, right)
      .when(correct({ tranche: 2 }))
      .then(corrected(right, { ...valuesOf(right), tranche: 2 }));
    const { tranches } = given(first, second, right, corrected(right, { ...valuesOf(right), tranche: 2 })).state();
    expect([tranches[1]?.isReceived, tranches[2]?.isReceived]).toEqual([false, true]);
  });

  it('becomes an advance and leaves its tranche', () =>
    given(first, wrong)
      .when(correct({ kind: 'advance' }))
      .then(corrected(wrong, { kind: 'advance', amount: wrong.data.amount, valueDate: '2009-01-09' })));

  it('moved to a later day had not come before', () =>
    given(first, right)
      .when(correct({ valueDate: '2009-02-09' }))
      .then(withdrawn(right), corrected(right, { ...valuesOf(right), valueDate: '2009-02-09' })));

  it('moved to an earlier day is true from there', () =>
    given(first, right)
      .when(correct({ valueDate: '2008-12-31' }))
      .then(corrected(right, { ...valuesOf(right), valueDate: '2008-12-31' })));

  it('keeps its rate when only its day is wrong', () => {
    const exchange = { rate: '0.5', rateDate: '2009-01-01', source: 'UN operational rate of exchange' };
    const amount = { amount: '10.00', currency: 'EUR' };
    const [euros] = decisions.recordTransfer(
      given().state(),
      new RecordTransfer({ programme, kind: 'advance', amount, exchange, valueDate: '2009-01-09' }, context),
      yem,
      'advance',
    );
    given(euros!)
      .when(correct({ valueDate: '2009-01-08' }, 'advance'))
      .then(corrected(euros!, { ...valuesOf(euros!), valueDate: '2009-01-08' }));
  });

  it('is corrected to something that can be', () => {
    const has = given(first, second, right, received(2, '2010-02-23', '2589520.00'));
    const state = has.state();
    has.when(correct({ amount: usd('0') })).thenRejectedWith(rejection.TransferAmountNotPositive);
    has.when(correct({ amount: usd('-1') })).thenRejectedWith(rejection.TransferAmountNotPositive);
    has.when(correct({ tranche: 2 })).thenRejectedWith(rejection.TrancheAlreadyReceived);
    expect(() => correct({ tranche: 3 })(state)).toThrow(Unknown);
    has.when(correct({ kind: 'advance', tranche: 1 })).thenRejectedWith(rejection.AdvanceHasNoTranche);
    has.when(correct({})).thenRejectedWith(rejection.TransferCorrectionChangesNothing);
    expect(() => correct({ valueDate: '2009-01-01' }, 'nothing')(state)).toThrow(Unknown);
    given(advance('2009-12-31', '20000.00'))
      .when(correct({ kind: 'tranche' }, 'advance'))
      .thenRejectedWith(rejection.TransferTrancheMissing);
  });

  it('is withdrawn once, and its tranche can be received again', () => {
    given(first, wrong).when(withdraw()).then(withdrawn(wrong));
    given(first, wrong, withdrawn(wrong)).when(withdraw()).thenRejectedWith(rejection.TransferAlreadyWithdrawn);
    given(first, wrong, withdrawn(wrong))
      .when(correct({ amount: usd('1') }))
      .thenRejectedWith(rejection.TransferAlreadyWithdrawn);
    expect(() => withdraw()(given(first).state())).toThrow(Unknown);
    expect(given(first, wrong, withdrawn(wrong)).state().tranches[1]?.isReceived).toBe(false);
  });
});
