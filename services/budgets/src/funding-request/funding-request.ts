import {
  Command,
  type DomainEvent,
  type Evolution,
  type InProgramme,
  rejection,
  Unknown,
} from '@concert/event-sourcing';
import { exceeds, isPositive, type Money } from '@concert/money';

/** Something is to be done for which the budget has no money. */
export type UnfundedNeedRecorded = DomainEvent<
  'UnfundedNeedRecorded',
  {
    need: string;
    title: string;
    /** Left out while nobody has estimated it. */
    amount?: Money;
    /** Number of the recommendation from which it follows. */
    recommendation?: string;
    /** Number of the key action that it would pay for. */
    keyAction?: string;
  }
>;

export type AdditionalFundsRequested = DomainEvent<
  'AdditionalFundsRequested',
  { request: string; addressee: string; amount: Money; purpose: string; needs: readonly string[] }
>;

export type AdditionalFundsGranted = DomainEvent<'AdditionalFundsGranted', { request: string; amount: Money }>;

export type AdditionalFundsDeclined = DomainEvent<'AdditionalFundsDeclined', { request: string; because: string }>;

export type FundingEvent =
  UnfundedNeedRecorded | AdditionalFundsRequested | AdditionalFundsGranted | AdditionalFundsDeclined;

export class RecordUnfundedNeed extends Command<InProgramme & Omit<UnfundedNeedRecorded['data'], 'need'>> {}

export class RequestAdditionalFunds extends Command<InProgramme & Omit<AdditionalFundsRequested['data'], 'request'>> {}

export class GrantAdditionalFunds extends Command<
  InProgramme & {
    readonly request: string;
    /** All that was asked for when left out. */
    readonly amount?: Money;
  }
> {}

export class DeclineAdditionalFunds extends Command<InProgramme & AdditionalFundsDeclined['data']> {}

export type FundingRequest = AdditionalFundsRequested['data'] & {
  readonly status: 'requested' | 'granted' | 'declined';
};

/** What one programme lacks money for, and whom it has asked. */
export interface Funding {
  readonly needs: readonly string[];
  readonly requests: Readonly<Record<string, FundingRequest>>;
}

export const fundingStream = (programme: string): string => `funding-${programme}`;

const withRequest = ({ needs, requests }: Funding, id: string, change: Partial<FundingRequest>): Funding => ({
  needs,
  requests: { ...requests, [id]: { ...requests[id], ...change } as FundingRequest },
});

const evolve = (state: Funding, event: FundingEvent): Funding => {
  switch (event.type) {
    case 'UnfundedNeedRecorded':
      return { ...state, needs: [...state.needs, event.data.need] };
    case 'AdditionalFundsRequested':
      return withRequest(state, event.data.request, { ...event.data, status: 'requested' });
    case 'AdditionalFundsGranted':
      return withRequest(state, event.data.request, { status: 'granted' });
    case 'AdditionalFundsDeclined':
      return withRequest(state, event.data.request, { status: 'declined' });
  }
};

export const funding: Evolution<Funding, FundingEvent> = { initial: { needs: [], requests: {} }, evolve };

export class UnfundedNeedAmountNotPositive extends rejection('UNFUNDED_NEED_AMOUNT_NOT_POSITIVE') {}
export class UnfundedNeedCurrencyDiffers extends rejection('UNFUNDED_NEED_CURRENCY_DIFFERS') {}
export class FundingRequestAmountNotPositive extends rejection('FUNDING_REQUEST_AMOUNT_NOT_POSITIVE') {}
export class FundingRequestCurrencyDiffers extends rejection('FUNDING_REQUEST_CURRENCY_DIFFERS') {}
export class FundingRequestAlreadyAnswered extends rejection('FUNDING_REQUEST_ALREADY_ANSWERED') {}
export class FundingRequestGrantExceedsRequest extends rejection('FUNDING_REQUEST_GRANT_EXCEEDS_REQUEST') {}

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
    throw new UnfundedNeedAmountNotPositive('Leave out what nobody has estimated', { amount });
  if (amount && amount.currency !== currency)
    throw new UnfundedNeedCurrencyDiffers(`${programme} is kept in ${currency}`, { amount });
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
  if (!isPositive(amount)) throw new FundingRequestAmountNotPositive('How much is asked for?', { amount });
  if (amount.currency !== currency)
    throw new FundingRequestCurrencyDiffers(`${programme} is kept in ${currency}`, { amount });
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
    throw new FundingRequestAlreadyAnswered(`It was ${request.status}`, { request: id });
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
    throw new FundingRequestAmountNotPositive('Nothing granted is a request declined', { amount });
  if (amount.currency !== requested.currency)
    throw new FundingRequestCurrencyDiffers(`${requested.currency} was asked for`, { amount });
  if (exceeds(amount, requested))
    throw new FundingRequestGrantExceedsRequest('More than was asked for', { amount, requested });
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
