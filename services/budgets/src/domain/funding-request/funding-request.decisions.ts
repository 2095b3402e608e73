import { Unknown } from '@concert/event-sourcing';
import { exceeds, isPositive, type Money } from '@concert/money';
import type {
  DeclineAdditionalFunds,
  GrantAdditionalFunds,
  RecordUnfundedNeed,
  RequestAdditionalFunds,
} from './funding-request.commands.js';
import type {
  AdditionalFundsDeclined,
  AdditionalFundsGranted,
  AdditionalFundsRequested,
  UnfundedNeedRecorded,
} from './funding-request.events.js';
import * as rejection from './funding-request.rejections.js';
import type { Funding, FundingRequest } from './funding-request.state.js';

/** @throws Unknown, naming the field, when nobody recorded such a need */
export const requireNeeds = ({ needs }: Funding, asked: readonly string[], field: string): void => {
  const unknown = asked.findIndex((need) => !needs.includes(need));
  if (unknown >= 0) throw new Unknown('need', asked[unknown]!, `${field}[${unknown}]`);
};

/**
 * @param need  id of the new need
 * @throws UnfundedNeedAmountNotPositive  an estimate of nothing
 * @throws UnfundedNeedCurrencyDiffers    another currency than the programme's
 */
export const recordUnfundedNeed = (
  { data: { programme, effectiveDate, ...data } }: RecordUnfundedNeed,
  { currency }: Pick<Money, 'currency'>,
  need: string,
): UnfundedNeedRecorded[] => {
  const { amount } = data;
  if (amount && !isPositive(amount))
    throw new rejection.UnfundedNeedAmountNotPositive('Leave out what nobody has estimated', { amount });
  if (amount && amount.currency !== currency)
    throw new rejection.UnfundedNeedCurrencyDiffers(`${programme} is kept in ${currency}`, { amount });
  return [{ type: 'UnfundedNeedRecorded', data: { need, ...data }, effectiveDate }];
};

/**
 * @param request  id of the new request
 * @throws Unknown                          it is meant for a need that nobody recorded
 * @throws FundingRequestAmountNotPositive  nothing is asked for
 * @throws FundingRequestCurrencyDiffers    another currency than the programme's
 */
export const requestAdditionalFunds = (
  state: Funding,
  { data: { programme, effectiveDate, ...data } }: RequestAdditionalFunds,
  { currency }: Pick<Money, 'currency'>,
  request: string,
): AdditionalFundsRequested[] => {
  const { amount, needs } = data;
  requireNeeds(state, needs, 'needs');
  if (!isPositive(amount)) throw new rejection.FundingRequestAmountNotPositive('How much is asked for?', { amount });
  if (amount.currency !== currency)
    throw new rejection.FundingRequestCurrencyDiffers(`${programme} is kept in ${currency}`, { amount });
  return [{ type: 'AdditionalFundsRequested', data: { request, ...data }, effectiveDate }];
};

/** @throws Unknown when nobody made such a request */
export const requestIn = ({ requests }: Funding, id: string): FundingRequest => {
  const request = requests[id];
  if (!request) throw new Unknown('funding request', id);
  return request;
};

const unansweredIn = (state: Funding, id: string): FundingRequest => {
  const request = requestIn(state, id);
  if (request.status !== 'requested')
    throw new rejection.FundingRequestAlreadyAnswered(`It was ${request.status}`, { request: id });
  return request;
};

/**
 * @throws Unknown                            nobody made such a request
 * @throws FundingRequestAlreadyAnswered      it was granted or declined before
 * @throws FundingRequestAmountNotPositive    nothing is granted: then it is declined
 * @throws FundingRequestCurrencyDiffers      another currency than was asked for
 * @throws FundingRequestGrantExceedsRequest  more than was asked for
 */
export const grantAdditionalFunds = (
  state: Funding,
  { data: { request, amount: granted, effectiveDate } }: GrantAdditionalFunds,
): AdditionalFundsGranted[] => {
  const { amount: requested } = unansweredIn(state, request);
  const amount = granted ?? requested;
  if (!isPositive(amount))
    throw new rejection.FundingRequestAmountNotPositive('Nothing granted is a request declined', { amount });
  if (amount.currency !== requested.currency)
    throw new rejection.FundingRequestCurrencyDiffers(`${requested.currency} was asked for`, { amount });
  if (exceeds(amount, requested))
    throw new rejection.FundingRequestGrantExceedsRequest('More than was asked for', { amount, requested });
  return [{ type: 'AdditionalFundsGranted', data: { request, amount }, effectiveDate }];
};

/**
 * @throws Unknown                        nobody made such a request
 * @throws FundingRequestAlreadyAnswered  it was granted or declined before
 */
export const declineAdditionalFunds = (
  state: Funding,
  { data: { request, because, effectiveDate } }: DeclineAdditionalFunds,
): AdditionalFundsDeclined[] => {
  unansweredIn(state, request);
  return [{ type: 'AdditionalFundsDeclined', data: { request, because }, effectiveDate }];
};
