import { Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { money } from '@concert/money';
import * as exchange from '../exchange/exchange.js';
import { usd } from '../reconciliation/yem.fixture.js';
import * as decisions from './ledger.decisions.js';
import { committed, context, line, means, paid, refunded, spent } from './ledger.fixture.js';
import {
  type ActivityClosedToSpending,
  CancelCommitment,
  CloseActivityToSpending,
  CorrectEntry,
  ledger,
  type Ledger,
  type NewValues,
  RecordCommitment,
  RecordDisbursement,
  RecordRefund,
} from './ledger.js';
import * as rejection from './ledger.js';

const given = specification(ledger);
const programme = 'MDGF-1880';
const yuan = money('68275.00', 'CNY');
const rate = { rate: '6.8275', rateDate: '2010-03-01', source: 'UN operational rate of exchange' };
const contract17 = committed('17', '10000.00');

type Commitment = RecordCommitment['data'];
const commit =
  (changes: Partial<Commitment> = {}, by = means) =>
  (state: Ledger) => {
    const { agency, agreementNumber, counterparty, amount, date } = contract17.data;
    const data = { programme, agency, agreementNumber, counterparty, ...line, amount, date, ...changes };
    return decisions.recordCommitment(state, new RecordCommitment(data, context), by, '17');
  };

const cancel = (commitment: string) => (state: Ledger) =>
  decisions.cancelCommitment(
    state,
    new CancelCommitment(
      { programme, commitment, reason: 'The partner withdrew', effectiveDate: '2010-06-01' },
      context,
    ),
  );

type Payment = RecordDisbursement['data'];
const pay =
  (changes: Partial<Payment> = {}, by = means) =>
  (state: Ledger) => {
    const data: Payment = {
      programme,
      agency: 'ILO',
      kind: 'partner',
      commitment: '17',
      amount: usd('6000.00'),
      date: '2010-04-20',
      ...changes,
    };
    return decisions.recordDisbursement(state, new RecordDisbursement(data, context), by, '1');
  };
const spend = (changes: Partial<Payment> = {}, by = means) =>
  pay({ kind: 'own-spending', commitment: undefined, ...line, ...changes }, by);

const refund =
  (amount: string, by = means) =>
  (state: Ledger) =>
    decisions.recordRefund(
      state,
      new RecordRefund({ programme, agency: 'ILO', amount: usd(amount), date: '2010-12-01' }, context),
      by,
      'r',
    );

const correct =
  (entry: string, newValues: NewValues, by = means) =>
  (state: Ledger) =>
    decisions.correctEntry(
      state,
      new CorrectEntry({ programme, entry, newValues, reason: 'A slip of the pen' }, context),
      by,
    );

describe('A commitment', () => {
  it('binds money', () => given().when(commit()).then(contract17));

  it('in another currency keeps the amount, the rate, its date and its source', () =>
    given()
      .when(commit({ amount: yuan, exchange: rate }))
      .then({
        ...contract17,
        data: { ...contract17.data, amount: usd('10000.00'), original: { amount: yuan, ...rate } },
      }));

  it('in another currency needs its rate', () =>
    given()
      .when(commit({ amount: yuan }))
      .thenRejectedWith(exchange.ExchangeRateMissing));
  it("in the programme's currency has no rate", () =>
    given()
      .when(commit({ exchange: rate }))
      .thenRejectedWith(exchange.ExchangeRateNotNeeded));
  it('has a rate above zero', () =>
    given()
      .when(commit({ amount: yuan, exchange: { ...rate, rate: '0' } }))
      .thenRejectedWith(exchange.ExchangeRateNotPositive));

  it('is more than nothing', () =>
    given()
      .when(commit({ amount: usd('0') }))
      .thenRejectedWith(rejection.LedgerAmountNotPositive));
  it('has a number of its own within the agency', () =>
    given(contract17).when(commit()).thenRejectedWith(rejection.AgreementNumberTaken, { commitment: '17' }));
  it('serves no activity that was given up', () =>
    given()
      .when(commit({ activity: '3.3.4' }))
      .thenRejectedWith(rejection.ActivityEliminated));

  it('stays within what the agency holds', () =>
    given(committed('1', '1690000.00'))
      .when(commit())
      .thenRejectedWith(rejection.CommittedExceedsAllocation, { committed: usd('1700000.00') }));
  it('stays, with those of all agencies, within what has come', () =>
    given(committed('1', '1600000.00'), committed('2', '395000.00', 'WHO'))
      .when(commit())
      .thenRejectedWith(rejection.CommittedExceedsTransferred, { netTransferred: usd('2000000.00') }));
});

describe('A cancellation', () => {
  it('releases what was not paid', () =>
    given(contract17, paid('1', '6000.00', '17'))
      .when(cancel('17'))
      .then({
        type: 'CommitmentCancelled',
        data: { commitment: '17', agency: 'ILO', released: usd('4000.00'), reason: 'The partner withdrew' },
        effectiveDate: '2010-06-01',
      }));
  it('happens once', () => {
    const state = given(contract17).state();
    given(contract17, ...cancel('17')(state))
      .when(cancel('17'))
      .thenRejectedWith(rejection.CommitmentAlreadyCancelled);
  });
  it('releases something', () =>
    given(contract17, paid('1', '10000.00', '17'))
      .when(cancel('17'))
      .thenRejectedWith(rejection.CommitmentPaidInFull));
  it('is of a commitment that was made', () => expect(() => cancel('18')(given().state())).toThrow(Unknown));
});

describe('A disbursement', () => {
  it('to a partner is paid on a commitment and stands where it does', () =>
    given(contract17)
      .when(pay())
      .then(paid('1', '6000.00', '17')));
  it("of the agency's own spending stands where it says", () => given().when(spend()).then(spent('1', '6000.00')));

  it('to a partner needs a commitment', () =>
    given()
      .when(pay({ commitment: undefined }))
      .thenRejectedWith(rejection.DisbursementNeedsCommitment));
  it("of the agency's own spending says where it belongs", () =>
    given()
      .when(spend({ output: undefined }))
      .thenRejectedWith(rejection.DisbursementNeedsLine));
  it('on a commitment has no line of its own', () =>
    given(contract17)
      .when(pay({ output: '1.1' }))
      .thenRejectedWith(rejection.DisbursementLineIsTheCommitments));
  it('is paid on a commitment that was made', () => expect(() => pay()(given().state())).toThrow(Unknown));
  it("is not paid on another agency's commitment", () =>
    given(committed('17', '10000.00', 'WHO'))
      .when(pay())
      .thenRejectedWith(rejection.CommitmentOfAnotherAgency));
  it('is not paid on a cancelled commitment', () => {
    const state = given(contract17).state();
    given(contract17, ...cancel('17')(state))
      .when(pay())
      .thenRejectedWith(rejection.CommitmentAlreadyCancelled);
  });
  it('is not paid before it was agreed', () =>
    given(contract17)
      .when(pay({ date: '2010-03-14' }))
      .thenRejectedWith(rejection.DisbursementPrecedesCommitment));
  it('is never more than agreed', () =>
    given(contract17, paid('0', '4000.01', '17'))
      .when(pay())
      .thenRejectedWith(rejection.DisbursedExceedsCommitted, { disbursed: usd('10000.01') }));
  it('is more than nothing', () =>
    given(contract17)
      .when(pay({ amount: usd('0') }))
      .thenRejectedWith(rejection.LedgerAmountNotPositive));
  it('without a commitment binds what it spends', () =>
    given(committed('1', '1696823.00'))
      .when(spend({ amount: usd('0.01') }))
      .thenRejectedWith(rejection.CommittedExceedsAllocation));
  it('serves no activity that was given up', () =>
    given()
      .when(spend({ activity: '3.3.4' }))
      .thenRejectedWith(rejection.ActivityEliminated));
});

describe('A refund', () => {
  it('gives money back to the fund', () =>
    given()
      .when(refund('500.00'))
      .then({ ...refunded('r', '500.00') }));
  it('is more than nothing', () => given().when(refund('0')).thenRejectedWith(rejection.LedgerAmountNotPositive));
  it('leaves what is bound', () =>
    given(committed('1', '1600000.00'))
      .when(refund('400000.01'))
      .thenRejectedWith(rejection.CommittedExceedsTransferred, { netTransferred: usd('1599999.99') }));
});

describe('A correction', () => {
  it('says all that the entry says from now on', () =>
    given(contract17)
      .when(correct('17', { amount: usd('9000'), counterparty: 'CALSS' }))
      .then({
        type: 'LedgerEntryCorrected',
        data: {
          entry: '17',
          kind: 'commitment',
          agency: 'ILO',
          newValues: {
            agreementNumber: 'ILO-2010-17',
            ...line,
            amount: usd('9000.00'),
            date: '2010-03-15',
            counterparty: 'CALSS',
          },
          reason: 'A slip of the pen',
        },
        effectiveDate: '2010-03-15',
      }));
  it('of a disbursement and a refund changes what was paid and given back', () => {
    const state = given(contract17, paid('1', '6000.00', '17'), refunded('r', '500.00')).state();
    expect(correct('1', { amount: usd('5000') })(state)).toMatchObject([
      { data: { kind: 'disbursement', newValues: { amount: usd('5000.00'), date: '2010-04-20' } } },
    ]);
    expect(correct('r', { date: '2010-12-02' })(state)).toMatchObject([
      { data: { kind: 'refund', newValues: { amount: usd('500.00'), date: '2010-12-02' } } },
    ]);
  });
  it('forgets the rate of an amount that was never in another currency', () => {
    const [made] = commit({ amount: yuan, exchange: rate })(given().state());
    const [corrected] = correct('17', { amount: usd('10000') })(given(made!).state());
    expect(corrected?.data.newValues).not.toHaveProperty('original');
  });
  it('of the rate alone books the original amount anew', () => {
    const [made] = commit({ amount: yuan, exchange: rate })(given().state());
    const [corrected] = correct('17', { exchange: { ...rate, rate: '6.83' } })(given(made!).state());
    expect(corrected?.data.newValues).toMatchObject({ amount: usd('9996.34'), original: { amount: yuan } });
  });

  it('is of an entry that was made', () =>
    expect(() => correct('18', { date: '2010-01-01' })(given().state())).toThrow(Unknown));
  it('changes something', () =>
    given(contract17)
      .when(correct('17', { amount: usd('10000.00') }))
      .thenRejectedWith(rejection.CorrectionChangesNothing));
  it.each([
    ['r', { output: '1.1' }],
    ['1', { agreementNumber: 'ILO-1' }],
    ['1', { output: '1.1' }],
  ])('of %s has no %j', (entry, values) =>
    given(contract17, paid('1', '6000.00', '17'), refunded('r', '1.00'))
      .when(correct(entry, values))
      .thenRejectedWith(rejection.CorrectionNotOfThisEntry),
  );
  it('is not made of a cancelled commitment', () => {
    const state = given(contract17).state();
    given(contract17, ...cancel('17')(state))
      .when(correct('17', { amount: usd('1.00') }))
      .thenRejectedWith(rejection.CommitmentAlreadyCancelled);
  });
  it('never brings a commitment below what was paid on it', () =>
    given(contract17, paid('1', '6000.00', '17'))
      .when(correct('17', { amount: usd('5999.99') }))
      .thenRejectedWith(rejection.DisbursedExceedsCommitted));
  it('never signs a commitment after it was paid', () =>
    given(contract17, paid('1', '6000.00', '17'))
      .when(correct('17', { date: '2010-04-21' }))
      .thenRejectedWith(rejection.DisbursementPrecedesCommitment));
  it('never binds more than the agency holds', () =>
    given(contract17)
      .when(correct('17', { amount: usd('1700000') }))
      .thenRejectedWith(rejection.CommittedExceedsAllocation));
  it('moves nothing to an activity that was given up', () =>
    given(contract17)
      .when(correct('17', { activity: '3.3.4' }))
      .thenRejectedWith(rejection.ActivityEliminated));
});

describe('An activity that was taken out of the plan', () => {
  const activity = '3.4.1';
  const closedOn = '2010-04-30';
  const served = { ...contract17, data: { ...contract17.data, activity } };
  const spentOnIt = { ...spent('2', '500.00'), data: { ...spent('2', '500.00').data, activity } };
  const closed: ActivityClosedToSpending = {
    type: 'ActivityClosedToSpending',
    data: { activity, closedOn, committed: usd('0'), disbursed: usd('0') },
    effectiveDate: closedOn,
  };
  const close = (state: Ledger) =>
    decisions.closeActivityToSpending(
      state,
      new CloseActivityToSpending({ programme, activity, closedOn }, context),
      means,
    );

  it('is closed with what was bound and paid on it', () =>
    given(served, spentOnIt, committed('18', '700.00'))
      .when(close)
      .then({ ...closed, data: { ...closed.data, committed: usd('10500.00'), disbursed: usd('500.00') } }));
  it('is closed once', () => given(closed).when(close).thenRejectedWith(rejection.ActivityAlreadyClosed));

  it.each([
    ['bound', commit({ activity, date: '2010-05-01' })],
    ['spent', spend({ activity, date: '2010-05-01' })],
  ])('has nothing %s on it afterwards', (_, attempt) =>
    given(closed).when(attempt).thenRejectedWith(rejection.ActivityEliminated, { closedOn }),
  );
  it('is not paid for on a commitment afterwards', () =>
    given(served, closed)
      .when(pay({ date: '2010-05-01' }))
      .thenRejectedWith(rejection.ActivityEliminated));
  it('is still booked for what came before', () => {
    const state = ledger.evolve(ledger.initial, closed);
    expect(spend({ activity, date: closedOn })(state)).toMatchObject([{ type: 'DisbursementMade' }]);
  });
  it('has no entry corrected to a later day', () =>
    given(spentOnIt, closed)
      .when(correct('2', { date: '2010-05-01' }))
      .thenRejectedWith(rejection.ActivityEliminated));
});

describe('A programme that has closed', () => {
  const ended = { ...means, operationallyClosedOn: '2010-03-31' };
  const settled = { ...ended, financiallyClosedOn: '2010-04-30' };

  it('R22: binds nothing after its operational closure, and pays what is bound', () => {
    given()
      .when(commit({ date: '2010-04-01' }, ended))
      .thenRejectedWith(rejection.LedgerProgrammeClosed, { lastDay: '2010-03-31' });
    given()
      .when(spend({ date: '2010-04-20' }, ended))
      .thenRejectedWith(rejection.LedgerProgrammeClosed, { lastDay: '2010-03-31' });
    given()
      .when(commit({ date: '2010-03-31' }, ended))
      .then(withDate('2010-03-31'));
    given(contract17)
      .when(pay({ date: '2010-04-20' }, ended))
      .then(paid('1', '6000.00', '17'));
  });

  it('R22: pays nothing after its financial closure, and takes back what is left', () => {
    given(contract17)
      .when(pay({ date: '2010-05-01' }, settled))
      .thenRejectedWith(rejection.LedgerProgrammeClosed, { lastDay: '2010-04-30' });
    given().when(refund('100.00', settled)).then(refunded('r', '100.00'));
  });

  it('R22: moves no entry to a later day by a correction', () =>
    given(contract17)
      .when(correct('17', { date: '2010-04-01' }, settled))
      .thenRejectedWith(rejection.LedgerProgrammeClosed, { lastDay: '2010-03-31' }));

  it('R22: still corrects what was entered for a later day before it closed', () => {
    const state = given({ ...contract17, data: { ...contract17.data, date: '2010-05-20' } }).state();
    const mend = correct('17', { date: '2010-05-20', counterparty: 'CASS, Beijing' }, settled);
    expect(mend(state)).toMatchObject([{ data: { newValues: { counterparty: 'CASS, Beijing' } } }]);
  });
});

function withDate(date: string) {
  return { ...contract17, data: { ...contract17.data, date }, effectiveDate: date };
}
