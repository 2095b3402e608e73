import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { money, type Money } from '@concert/money';
import {
  type AdditionalFundsDeclined,
  type AdditionalFundsGranted,
  type AdditionalFundsRequested,
  DeclineAdditionalFunds,
  funding,
  type Funding,
  GrantAdditionalFunds,
  RecordUnfundedNeed,
  RequestAdditionalFunds,
  type UnfundedNeedRecorded,
} from './funding-request.js';
import * as decisions from './funding-request.js';
import * as rejection from './funding-request.js';

const given = specification(funding);
const usd = (amount: string): Money => money(amount, 'USD');
const total = usd('6600000');
const effectiveDate = '2011-01-17';
const programme = 'MDGF-1880';
const context: CommandContext = {
  commandId: '0b7d5a63-0000-4000-8000-000000000001',
  issuedAt: '2011-01-17T09:00:00Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: 'correlation',
};

const mediaPackage = { title: 'A standard media package', amount: usd('45000'), recommendation: '4.3' };
const needRecorded: UnfundedNeedRecorded = {
  type: 'UnfundedNeedRecorded',
  data: { need: 'need-1', ...mediaPackage },
  effectiveDate,
};
const petition = { addressee: 'MDGF-SEC', amount: usd('45000'), purpose: 'Publicity', needs: ['need-1'] };
const requested: AdditionalFundsRequested = {
  type: 'AdditionalFundsRequested',
  data: { request: 'request-1', ...petition },
  effectiveDate,
};
const granted = (amount: string): AdditionalFundsGranted => ({
  type: 'AdditionalFundsGranted',
  data: { request: 'request-1', amount: usd(amount) },
  effectiveDate,
});
const declined: AdditionalFundsDeclined = {
  type: 'AdditionalFundsDeclined',
  data: { request: 'request-1', because: 'The window is closed' },
  effectiveDate,
};

describe('An unfunded need', () => {
  const record = (data: Partial<RecordUnfundedNeed['data']>) => () =>
    decisions.recordUnfundedNeed(
      new RecordUnfundedNeed({ programme, effectiveDate, ...mediaPackage, ...data }, context),
      total,
      'need-1',
    );

  it('is recorded', () => given().when(record({})).then(needRecorded));
  it('is more than nothing', () =>
    given()
      .when(record({ amount: usd('0') }))
      .thenRejectedWith(rejection.UnfundedNeedAmountNotPositive));
  it('is kept in the currency of the programme', () =>
    given()
      .when(record({ amount: money('1', 'EUR') }))
      .thenRejectedWith(rejection.UnfundedNeedCurrencyDiffers));
});

describe('Additional funds', () => {
  const request = (data: Partial<RequestAdditionalFunds['data']>) => (state: Funding) =>
    decisions.requestAdditionalFunds(
      state,
      new RequestAdditionalFunds({ programme, effectiveDate, ...petition, ...data }, context),
      total,
      'request-1',
    );
  const grant = (amount?: Money) => (state: Funding) =>
    decisions.grantAdditionalFunds(
      state,
      new GrantAdditionalFunds({ programme, effectiveDate, request: 'request-1', amount }, context),
    );
  const decline = (state: Funding) =>
    decisions.declineAdditionalFunds(
      state,
      new DeclineAdditionalFunds(
        { programme, effectiveDate, request: 'request-1', because: 'The window is closed' },
        context,
      ),
    );

  it('are requested', () => given(needRecorded).when(request({})).then(requested));
  it('are requested for needs that were recorded', () =>
    expect(() => request({})(funding.initial)).toThrow(new Unknown('need', 'need-1', 'needs[0]')));
  it('are more than nothing', () =>
    given(needRecorded)
      .when(request({ amount: usd('0') }))
      .thenRejectedWith(rejection.FundingRequestAmountNotPositive));
  it('are requested in the currency of the programme', () =>
    given(needRecorded)
      .when(request({ amount: money('1', 'EUR') }))
      .thenRejectedWith(rejection.FundingRequestCurrencyDiffers));

  it('are granted as requested', () => given(needRecorded, requested).when(grant()).then(granted('45000')));
  it('are granted in part', () =>
    given(needRecorded, requested)
      .when(grant(usd('30000')))
      .then(granted('30000')));
  it('are never granted beyond the request', () =>
    given(needRecorded, requested)
      .when(grant(usd('45000.01')))
      .thenRejectedWith(rejection.FundingRequestGrantExceedsRequest));
  it('granted with nothing are declined', () =>
    given(needRecorded, requested)
      .when(grant(usd('0')))
      .thenRejectedWith(rejection.FundingRequestAmountNotPositive));
  it('are granted in the currency of the request', () =>
    given(needRecorded, requested)
      .when(grant(money('1', 'EUR')))
      .thenRejectedWith(rejection.FundingRequestCurrencyDiffers));
  it('are answered once', () => {
    given(needRecorded, requested, granted('45000'))
      .when(decline)
      .thenRejectedWith(rejection.FundingRequestAlreadyAnswered);
    given(needRecorded, requested, declined).when(grant()).thenRejectedWith(rejection.FundingRequestAlreadyAnswered);
  });

  it('are declined with a reason', () => given(needRecorded, requested).when(decline).then(declined));
  it('that nobody requested are not answered', () =>
    expect(() => decline(funding.initial)).toThrow(new Unknown('funding request', 'request-1')));
});
