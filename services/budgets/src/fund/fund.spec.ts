import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as exchange from '../exchange/exchange.js';
import {
  evidenceFrom,
  fourReports,
  received,
  scheduled,
  threeTranches,
  usd,
  waived,
  yem,
} from '../reconciliation/yem.fixture.js';
import * as decisions from './fund.decisions.js';
import {
  EvaluateReleaseGate,
  fund,
  type Fund,
  RecordTransfer,
  ReleaseTranche,
  RequestTranche,
  ScheduleTranche,
  WaiveReleaseGate,
} from './fund.js';
import * as rejection from './fund.js';
import { releaseGate, rulesInForce } from './release-gate.js';

const given = specification(fund);
const { programme } = yem;
const context: CommandContext = {
  commandId: '0b7d5a63-0000-4000-8000-000000000001',
  issuedAt: '2010-03-01T09:00:00Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: 'correlation',
};
const firstScheduled = scheduled(1, '2009-01-09', '2310075.00');
const secondScheduled = scheduled(2, '2010-01-09', '2589520.00');

describe('A tranche', () => {
  const schedule =
    (amount = usd('2310075')) =>
    (state: Fund) =>
      decisions.scheduleTranche(
        state,
        new ScheduleTranche({ programme, tranche: 1, amount, plannedDate: '2009-01-09' }, context),
        yem,
      );

  it("is scheduled, from the programme's first day unless said otherwise", () =>
    given()
      .when(schedule())
      .then({ ...firstScheduled, effectiveDate: '2009-01-09' }));
  it('is scheduled once', () =>
    given(firstScheduled).when(schedule()).thenRejectedWith(rejection.TrancheAlreadyScheduled));
  it('brings money', () =>
    given()
      .when(schedule(usd('0')))
      .thenRejectedWith(rejection.TrancheAmountNotPositive));
  it('is kept in the currency of the programme', () =>
    given()
      .when(schedule({ amount: '2310075.00', currency: 'EUR' }))
      .thenRejectedWith(rejection.TrancheCurrencyDiffers));
});

const requested = (tranche: number, amount: string) =>
  ({ type: 'TrancheRequested', data: { tranche, amount: usd(amount) }, effectiveDate: undefined }) as const;
const released = (tranche: number, amount: string) =>
  ({ type: 'TrancheReleased', data: { tranche, amount: usd(amount) }, effectiveDate: undefined }) as const;
const secondRequested = requested(2, '2589520.00');

describe('A request for a tranche', () => {
  const request = (tranche: number, reason?: string) => (state: Fund) =>
    decisions.requestTranche(state, new RequestTranche({ programme, tranche }, { ...context, reason }));
  const evaluated = (passed: boolean) => ({ type: 'ReleaseGateEvaluated', data: { tranche: 2, passed } }) as never;

  it('asks for what was scheduled once its gate is proved to be passed, or with a reason', () => {
    given(secondScheduled, evaluated(true)).when(request(2)).then(secondRequested);
    given(secondScheduled).when(request(2, 'The report is due next week')).then(secondRequested);
  });
  it('(R12) says why, as long as its gate is not proved to be passed', () => {
    given(secondScheduled).when(request(2)).thenRejectedWith(rejection.TrancheRequestNeedsReason);
    given(secondScheduled, evaluated(false)).when(request(2)).thenRejectedWith(rejection.TrancheRequestNeedsReason);
  });
  it('is made once', () =>
    given(secondScheduled, secondRequested).when(request(2)).thenRejectedWith(rejection.TrancheAlreadyRequested));
  it('asks for nothing that came already', () =>
    given(firstScheduled, received(1, '2009-01-09', '2310075.00'))
      .when(request(1))
      .thenRejectedWith(rejection.TrancheAlreadyReceived));
  it('is about a tranche of the schedule', () => expect(() => request(2)(fund.initial)).toThrow(Unknown));
});

describe('The release of a tranche', () => {
  const release = (tranche: number) => (state: Fund) =>
    decisions.releaseTranche(state, new ReleaseTranche({ programme, tranche }, context));
  const proved = (passed: boolean) => ({ type: 'ReleaseGateEvaluated', data: { tranche: 2, passed } }) as never;

  it('follows a request and a gate that was proved to be passed', () =>
    given(secondScheduled, secondRequested, proved(true)).when(release(2)).then(released(2, '2589520.00')));
  it('follows a waiver when the gate was not passed', () =>
    given(secondScheduled, secondRequested, proved(false), waived(2)).when(release(2)).then(released(2, '2589520.00')));
  it('needs no gate for the first', () =>
    given(firstScheduled, requested(1, '2310075.00')).when(release(1)).then(released(1, '2310075.00')));
  it('is held back by a gate that was not passed', () =>
    given(secondScheduled, secondRequested, proved(false))
      .when(release(2))
      .thenRejectedWith(rejection.ReleaseGateNotPassed));
  it('is held back by a gate that nobody evaluated', () =>
    given(secondScheduled, secondRequested).when(release(2)).thenRejectedWith(rejection.ReleaseGateNotPassed));
  it('needs a request', () =>
    given(secondScheduled, proved(true)).when(release(2)).thenRejectedWith(rejection.TrancheNotRequested));
  it('takes place once', () =>
    given(secondScheduled, secondRequested, proved(true), released(2, '2589520.00'))
      .when(release(2))
      .thenRejectedWith(rejection.TrancheAlreadyReleased));
  it('comes before the money', () =>
    given(firstScheduled, received(1, '2009-01-09', '2310075.00'))
      .when(release(1))
      .thenRejectedWith(rejection.TrancheAlreadyReceived));
});

const euro = { amount: '1617052.50', currency: 'EUR' };
const rate = { rate: '0.7000', rateDate: '2009-01-01', source: 'UN operational rate of exchange' };

describe('A transfer', () => {
  const record = (data: Partial<RecordTransfer['data']>) => (state: Fund) =>
    decisions.recordTransfer(
      state,
      new RecordTransfer(
        { programme, kind: 'tranche', tranche: 1, amount: usd('2310075'), valueDate: '2009-01-09', ...data },
        context,
      ),
      yem,
      'transfer-1',
    );

  it('of a tranche is true from its value date', () =>
    given(firstScheduled)
      .when(record({}))
      .then({ ...received(1, '2009-01-09', '2310075.00'), effectiveDate: '2009-01-09' }));

  it('is recorded as it arrived, not as it was planned', () =>
    given(firstScheduled)
      .when(record({ amount: usd('2310000') }))
      .then({ ...received(1, '2009-01-09', '2310000.00'), effectiveDate: '2009-01-09' }));

  it('may be an advance', () =>
    given()
      .when(record({ kind: 'advance', tranche: undefined, amount: usd('20000') }))
      .then({
        type: 'TransferReceived',
        data: { transfer: 'transfer-1', kind: 'advance', amount: usd('20000'), valueDate: '2009-01-09' },
        effectiveDate: '2009-01-09',
      }));

  it('of an advance names no tranche', () =>
    given(firstScheduled)
      .when(record({ kind: 'advance' }))
      .thenRejectedWith(rejection.AdvanceHasNoTranche));
  it('of a tranche says which', () =>
    given(firstScheduled)
      .when(record({ tranche: undefined }))
      .thenRejectedWith(rejection.TransferTrancheMissing));
  it('brings money', () =>
    given(firstScheduled)
      .when(record({ amount: usd('0') }))
      .thenRejectedWith(rejection.TransferAmountNotPositive));
  it('in another currency is kept in the currency of the programme, with the amount, the rate, its date and source', () =>
    given(firstScheduled)
      .when(record({ amount: euro, exchange: rate }))
      .then({
        type: 'TransferReceived',
        data: {
          transfer: 'transfer-1',
          kind: 'tranche',
          tranche: 1,
          amount: usd('2310075.00'),
          original: { amount: euro, ...rate },
          valueDate: '2009-01-09',
        },
        effectiveDate: '2009-01-09',
      }));
  it('in another currency needs its rate', () =>
    given(firstScheduled)
      .when(record({ amount: euro }))
      .thenRejectedWith(exchange.ExchangeRateMissing));
  it("in the programme's currency has no rate", () =>
    given(firstScheduled)
      .when(record({ exchange: rate }))
      .thenRejectedWith(exchange.ExchangeRateNotNeeded));
  it('has a rate above zero', () =>
    given(firstScheduled)
      .when(record({ amount: euro, exchange: { ...rate, rate: '0' } }))
      .thenRejectedWith(exchange.ExchangeRateNotPositive));
  it('brings a tranche once', () =>
    given(firstScheduled, received(1, '2009-01-09', '2310075.00'))
      .when(record({}))
      .thenRejectedWith(rejection.TrancheAlreadyReceived));
  it('brings a tranche that was scheduled', () =>
    expect(() => record({})(fund.initial)).toThrow(new Unknown('tranche', '1')));
});

describe('A release gate', () => {
  const evidence = evidenceFrom(...threeTranches, ...fourReports);
  const evaluate =
    (data: Partial<EvaluateReleaseGate['data']> = {}, seen = evidence, terms = yem) =>
    (state: Fund) => {
      const command = new EvaluateReleaseGate({ programme, tranche: 2, ...data }, context);
      const gate = terms.policy && releaseGate(seen, command.data.tranche, rulesInForce(terms.policy));
      return decisions.evaluateReleaseGate(state, command, terms, gate);
    };

  it('is evaluated under the policy set in force, and the proof is kept', () => {
    const [evaluated] = evaluate({ effectiveDate: '2010-02-01' })(given(secondScheduled).state());
    expect(evaluated).toMatchObject({
      type: 'ReleaseGateEvaluated',
      data: {
        tranche: 2,
        threshold: '70',
        basis: 'last-tranche',
        includeAdvance: false,
        reportPeriod: '2009-2',
        numerator: usd('1296566'),
        denominator: usd('2310075'),
        ratio: '56.13',
        passed: false,
        policyVersion: 1,
        inputEvents: [
          { id: 'event-4', type: 'TransferReceived', position: '4' },
          { id: 'event-7', type: 'FinancialReportSubmitted', position: '7' },
        ],
      },
      effectiveDate: '2010-02-01',
    });
  });

  it('is evaluated under no other threshold', () =>
    given(secondScheduled)
      .when(evaluate({ threshold: '55' }))
      .thenRejectedWith(rejection.ReleaseGateThresholdDiffers));
  it('knows its threshold however it is written', () =>
    expect(evaluate({ threshold: '70.00' })(given(secondScheduled).state())).toHaveLength(1));
  it('has no threshold before a policy set is adopted', () =>
    given(secondScheduled)
      .when(evaluate({}, evidence, { ...yem, policy: null }))
      .thenRejectedWith(rejection.ReleaseGateWithoutPolicySet));
  it('is not needed for the first tranche', () =>
    given(firstScheduled)
      .when(evaluate({ tranche: 1 }))
      .thenRejectedWith(rejection.ReleaseGateNotNeeded));
  it('is no proof when the evidence does not tell', () =>
    given(secondScheduled)
      .when(evaluate({}, evidenceFrom(...threeTranches)))
      .thenRejectedWith(rejection.ReleaseGateNotEvaluable));
  it('belongs to a tranche', () => expect(() => evaluate()(fund.initial)).toThrow(new Unknown('tranche', '2')));

  const waive =
    (tranche = 2, mayWaive = true) =>
    (state: Fund) =>
      decisions.waiveReleaseGate(
        state,
        new WaiveReleaseGate({ programme, tranche, decision: 'decision-1', body: 'NSC' }, context),
        mayWaive,
      );

  it('is waived by the steering committee', () =>
    given(secondScheduled)
      .when(waive())
      .then({ ...waived(2), effectiveDate: undefined }));
  it('is waived by nobody else', () =>
    given(secondScheduled).when(waive(2, false)).thenRejectedWith(rejection.ReleaseGateWaiverNeedsSteeringCommittee));
  it('is waived once', () =>
    given(secondScheduled, waived(2)).when(waive()).thenRejectedWith(rejection.ReleaseGateAlreadyWaived));
  it('of the first tranche needs no waiver', () =>
    given(firstScheduled).when(waive(1)).thenRejectedWith(rejection.ReleaseGateNotNeeded));
  it('of an unknown tranche cannot be waived', () =>
    expect(() => waive(7)(fund.initial)).toThrow(new Unknown('tranche', '7')));
});
