import { CalendarDate, Code, Codes, NestedList, OneOf, Text, Texts, WholeNumber, YesNo } from '@concert/service-kit';
import {
  layers,
  planningKinds,
  planningLevels,
  planningStatuses,
} from '../domain/planning-document/planning-document.events.js';
import { FundingSourceDto, OutputAnalysisDto } from './planning-documents.dto.js';
import { DocumentStatementDto } from './progress-reports.dto.js';

class DocumentHistoryResponse {
  @OneOf(planningStatuses)
  status: string;

  @CalendarDate()
  on: string;
}

/** A plan or paper as it reads now, and from which day on it stood where. */
export class PlanningDocumentResponse {
  @Code({ description: 'UUID' })
  document: string;

  @Code()
  programme: string;

  @OneOf(planningKinds)
  kind: string;

  @Text()
  title: string;

  @OneOf(planningStatuses)
  status: string;

  @OneOf(planningLevels, { nullable: true })
  level: string | null;

  @Code({ nullable: true, description: 'UUID' })
  parent: string | null;

  @Code({ nullable: true, description: 'UUID' })
  derivedFrom: string | null;

  @Code()
  responsible: string;

  @Text({ nullable: true })
  site: string | null;

  @OneOf(layers, { nullable: true })
  layer: string | null;

  @Text({ nullable: true })
  targetGroup: string | null;

  @Text({ nullable: true })
  text: string | null;

  @YesNo({ nullable: true, description: 'Null: left open, or not asked' })
  inPlace: boolean | null;

  @WholeNumber({ nullable: true })
  pages: number | null;

  @Texts()
  annexes: string[];

  @Texts()
  audience: string[];

  @Codes()
  panel: string[];

  @Texts()
  delivery: string[];

  @NestedList(() => OutputAnalysisDto)
  analyses: OutputAnalysisDto[];

  @NestedList(() => FundingSourceDto)
  fundingSources: FundingSourceDto[];

  @NestedList(() => DocumentStatementDto)
  statements: DocumentStatementDto[];

  @NestedList(() => DocumentHistoryResponse)
  history: DocumentHistoryResponse[];

  @WholeNumber({ description: 'What `If-Match` is compared with' })
  version: number;
}
