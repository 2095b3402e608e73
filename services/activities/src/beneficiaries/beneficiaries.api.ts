import {
  Code,
  commandRoutes,
  HalfYear,
  NestedList,
  OneOf,
  type ParamReader,
  ReasonedRequest,
  RecordedRequest,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import { isPeriod, type Period } from '@concert/reference-data';
import {
  type BeneficiaryGroup,
  beneficiaryGroups,
  type Reach,
  reaches,
  ReportBeneficiaries,
  RestateBeneficiaries,
} from './beneficiaries.js';
import { ArrayNotEmpty } from 'class-validator';

/** One cell: a number, "not collected", or neither: blank. */
export class BeneficiaryCellDto {
  @OneOf(beneficiaryGroups)
  group: BeneficiaryGroup;

  @WholeNumber({ optional: true, nullable: true, example: 56939 })
  count?: number | null;

  @YesNo({ optional: true, description: 'True when nobody asked, which is not the same as 0' })
  notCollected?: boolean;
}

export class ReportBeneficiariesDto extends RecordedRequest {
  @HalfYear({ example: '2011-1' })
  period: Period;

  @Code({ description: 'Code of an organization, or `programme`', example: 'programme' })
  scope: string;

  @OneOf(reaches)
  reach: Reach;

  @ArrayNotEmpty({ message: 'must have a cell' })
  @NestedList(() => BeneficiaryCellDto)
  cells: BeneficiaryCellDto[];
}

export class RestateBeneficiariesDto extends ReasonedRequest {
  @ArrayNotEmpty({ message: 'must have a cell' })
  @NestedList(() => BeneficiaryCellDto)
  cells: BeneficiaryCellDto[];
}

const complete = <Sent extends { cells: BeneficiaryCellDto[] }>({ cells, ...sent }: Sent) => ({
  ...sent,
  cells: cells.map(({ group, count = null, notCollected = false }) => ({ group, count, notCollected })),
});

const period: ParamReader<Period> = {
  type: String,
  read: (text) => (isPeriod(text) ? text : undefined),
  message: 'must be a half year such as 2011-1',
};
const reach: ParamReader<Reach> = {
  type: String,
  read: (text) => reaches.find((each) => each === text),
  message: 'must be direct or indirect',
};

const at = commandRoutes('programmes/:programme/beneficiaries', 'beneficiaries');

export const BeneficiariesController = at.controller('BeneficiariesController', [
  at.post('', ReportBeneficiaries, ReportBeneficiariesDto, { newIds: { report: 'beneficiaries' }, data: complete }),
  at.post(':scope/:period/:reach/restatement', RestateBeneficiaries, RestateBeneficiariesDto, {
    params: { period, reach },
    status: 204,
    data: complete,
  }),
]);
