import { Code, Codes, MoneyDto, Nested, RecordedRequest, Text, commandRoutes } from '@concert/service-kit';
import {
  DeclineAdditionalFunds,
  GrantAdditionalFunds,
  RecordUnfundedNeed,
  RequestAdditionalFunds,
} from './funding-request.js';

export class RecordUnfundedNeedDto extends RecordedRequest {
  @Text({ max: 500, example: 'A standard media package' })
  title: string;

  @Nested(() => MoneyDto, { optional: true, description: 'Left out while nobody has estimated it' })
  amount?: MoneyDto;

  @Code({ optional: true, description: 'Number of the recommendation from which it follows', example: '4.3' })
  recommendation?: string;

  @Code({ optional: true, description: 'Number of the key action that it would pay for', example: '4.3.2' })
  keyAction?: string;
}

export class RequestAdditionalFundsDto extends RecordedRequest {
  @Code({ description: 'Government, donor or fund secretariat that is asked', example: 'MDGF-SEC' })
  addressee: string;

  @Nested(() => MoneyDto)
  amount: MoneyDto;

  @Text({ max: 1000 })
  purpose: string;

  @Codes({ optional: true, description: 'Ids of the unfunded needs it is meant for' })
  needs?: string[];
}

export class GrantAdditionalFundsDto extends RecordedRequest {
  @Nested(() => MoneyDto, { optional: true, description: 'All that was asked for when left out' })
  amount?: MoneyDto;
}

export class DeclineAdditionalFundsDto extends RecordedRequest {
  @Text({ max: 1000 })
  because: string;
}

const at = commandRoutes('programmes/:programme', 'funding');

export const FundingRequestController = at.controller('FundingRequestController', [
  at.post('unfunded-needs', RecordUnfundedNeed, RecordUnfundedNeedDto),
  at.post('funding-requests', RequestAdditionalFunds, RequestAdditionalFundsDto, {
    data: ({ needs = [], ...request }) => ({ ...request, needs }),
  }),
  at.post('funding-requests/:request/grant', GrantAdditionalFunds, GrantAdditionalFundsDto, { status: 204 }),
  at.post('funding-requests/:request/refusal', DeclineAdditionalFunds, DeclineAdditionalFundsDto, { status: 204 }),
]);
