import {
  Code,
  Currency,
  HalfYear,
  Nested,
  OneOf,
  ReasonedRequest,
  RecordedRequest,
  commandRoutes,
  type ParamReader,
} from '@concert/service-kit';
import { isPeriod, type Period } from '@concert/reference-data';
import { CorrectedFiguresDto, FiguresDto } from './figures.response.js';
import {
  AcceptFinancialReport,
  type CommittedDefinition,
  committedDefinitions,
  ExemptFinancialReport,
  PublishFinancialReport,
  RestateFinancialReport,
  ReturnFinancialReport,
  SubmitFinancialReport,
  WHOLE_PROGRAMME,
} from './financial-report.js';

export class SubmitFinancialReportDto extends RecordedRequest {
  @Code({ optional: true, description: 'Code of the agency; left out or `programme`: all agencies together' })
  scope?: string;

  @HalfYear({ example: '2009-2' })
  period: Period;

  @OneOf(committedDefinitions, { description: 'Whether committed contains what is disbursed already' })
  committedDefinition: CommittedDefinition;

  @Currency({ optional: true, description: "The programme's when left out" })
  currency?: string;

  @Nested(() => FiguresDto, { description: 'Cumulative since the programme began, exactly as reported' })
  figures: FiguresDto;
}

export class RestateFinancialReportDto extends ReasonedRequest {
  @Nested(() => CorrectedFiguresDto, { description: 'Only what is corrected' })
  figures: CorrectedFiguresDto;

  @OneOf(committedDefinitions, { optional: true })
  committedDefinition?: CommittedDefinition;
}

const period: ParamReader<Period> = {
  type: String,
  read: (text) => (isPeriod(text) ? text : undefined),
  message: 'must be a half year such as 2009-2',
};

const at = commandRoutes('programmes/:programme', 'budgets');
const onReport = { params: { period }, status: 204 } as const;

export const financialReportRoutes = [
  at.post('reports', SubmitFinancialReport, SubmitFinancialReportDto, {
    data: ({ scope = WHOLE_PROGRAMME, ...report }) => ({ ...report, scope }),
  }),
  at.post('reports/:scope/:period/restatement', RestateFinancialReport, RestateFinancialReportDto, onReport),
  at.post('reports/:scope/:period/acceptance', AcceptFinancialReport, RecordedRequest, onReport),
  at.post('reports/:scope/:period/return', ReturnFinancialReport, ReasonedRequest, onReport),
  at.post('reports/:scope/:period/publication', PublishFinancialReport, RecordedRequest, onReport),
  at.post('reports/:scope/:period/exemption', ExemptFinancialReport, ReasonedRequest, onReport),
];

export const FinancialReportController = at.controller('FinancialReportController', financialReportRoutes);
