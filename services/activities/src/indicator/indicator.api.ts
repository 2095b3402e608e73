import { IndicatorTermsDto } from './indicator-terms.response.js';
import { GroupValueDto } from './indicator-terms.response.js';
import {
  Amount,
  Code,
  commandRoutes,
  HalfYear,
  Nested,
  NestedList,
  type ParamReader,
  ReasonedRequest,
  RecordedRequest,
  Text,
} from '@concert/service-kit';
import { isPeriod, type Period } from '@concert/reference-data';
import {
  ApproveIndicatorActual,
  DefineIndicator,
  MergeIndicator,
  ReturnIndicatorActual,
  ReviseIndicator,
  SubmitIndicatorActual,
} from './indicator.js';

export class DefineIndicatorDto extends RecordedRequest {
  @Code({ example: '2.3.a' })
  code: string;

  @Nested(() => IndicatorTermsDto)
  terms: IndicatorTermsDto;
}

export class ReviseIndicatorDto extends ReasonedRequest {
  @Nested(() => IndicatorTermsDto)
  terms: IndicatorTermsDto;
}

export class MergeIndicatorDto extends ReasonedRequest {
  @Code({ description: 'The indicator that goes on for both' })
  into: string;
}

export class SubmitIndicatorActualDto extends RecordedRequest {
  @HalfYear({ example: '2011-1' })
  period: Period;

  @Amount({ nullable: true, description: 'Null: not measured, which is not zero', example: '320' })
  value: string | null;

  @NestedList(() => GroupValueDto)
  groups: GroupValueDto[];

  @Text({ optional: true, max: 2000 })
  note?: string;
}

const period: ParamReader<Period> = {
  type: String,
  read: (text) => (isPeriod(text) ? text : undefined),
  message: 'must be a half year such as 2009-2',
};

const at = commandRoutes('programmes/:programme/indicators', 'indicators');
const onActual = { params: { period }, status: 204 } as const;

export const IndicatorController = at.controller('IndicatorController', [
  at.post('', DefineIndicator, DefineIndicatorDto, { data: ({ code, ...sent }) => ({ ...sent, indicator: code }) }),
  at.put(':indicator', ReviseIndicator, ReviseIndicatorDto, { status: 204 }),
  at.post(':indicator/merger', MergeIndicator, MergeIndicatorDto, { status: 204 }),
  at.post(':indicator/actuals', SubmitIndicatorActual, SubmitIndicatorActualDto, { status: 204 }),
  at.post(':indicator/actuals/:period/return', ReturnIndicatorActual, ReasonedRequest, onActual),
  at.post(':indicator/actuals/:period/approval', ApproveIndicatorActual, RecordedRequest, onActual),
]);
