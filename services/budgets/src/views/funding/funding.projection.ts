import {
  AdditionalFundsDeclinedV1,
  AdditionalFundsGrantedV1,
  AdditionalFundsRequestedV1,
  BudgetRevisionAppliedV1,
  UnfundedNeedRecordedV1,
} from '@concert/contracts/budgets';
import { amend, defineProjection, on, put } from '@concert/projections';
import { FundingRequest, UnfundedNeed } from './funding.view.js';

/** What there is no money for, and who was asked for some. */
export const funding = defineProjection(
  'funding',
  [UnfundedNeed, FundingRequest],
  on(UnfundedNeedRecordedV1, ({ programme, recordedAt, actor, data }) => [
    put(
      UnfundedNeed,
      { need: data.need },
      {
        need: data.need,
        programme,
        title: data.title,
        amount: data.amount?.amount ?? null,
        currency: data.amount?.currency ?? null,
        recommendation: data.recommendation ?? null,
        keyAction: data.keyAction ?? null,
        status: 'unfunded',
        fundedBy: null,
        recordedBy: actor.onBehalfOf ?? actor.organization,
        recordedAt,
      },
    ),
  ]),
  on(BudgetRevisionAppliedV1, ({ data: { revision, needs = [] } }) =>
    needs.map((need) =>
      amend(UnfundedNeed, { need }, (row): UnfundedNeed => ({ ...row, status: 'funded', fundedBy: revision })),
    ),
  ),
  on(AdditionalFundsRequestedV1, ({ programme, effectiveDate, recordedAt, data }) => [
    put(
      FundingRequest,
      { request: data.request },
      {
        request: data.request,
        programme,
        addressee: data.addressee,
        amount: data.amount.amount,
        currency: data.amount.currency,
        purpose: data.purpose,
        needs: data.needs,
        status: 'requested',
        granted: null,
        because: null,
        requestedOn: effectiveDate,
        answeredOn: null,
        recordedAt,
      },
    ),
  ]),
  on(AdditionalFundsGrantedV1, ({ effectiveDate, data: { request, amount } }) => [
    amend(FundingRequest, { request }, (row): FundingRequest => ({
      ...row,
      status: 'granted',
      granted: amount.amount,
      answeredOn: effectiveDate,
    })),
  ]),
  on(AdditionalFundsDeclinedV1, ({ effectiveDate, data: { request, because } }) => [
    amend(FundingRequest, { request }, (row): FundingRequest => ({
      ...row,
      status: 'declined',
      because,
      answeredOn: effectiveDate,
    })),
  ]),
);
