import { OutputAnalysisDto } from './document-parts.response.js';
import { FundingSourceDto } from './document-parts.response.js';
import {
  Code,
  Codes,
  commandRoutes,
  NestedList,
  OneOf,
  RecordedRequest,
  Text,
  Texts,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import {
  type Layer,
  layers,
  type PlanningKind,
  planningKinds,
  type PlanningLevel,
  planningLevels,
  type PlanningStatus,
  planningStatuses,
  RecordPlanningDocument,
  RevisePlanningDocument,
} from './planning-document.js';
import { DocumentStatementDto } from '../progress-report/report-parts.response.js';

export class PlanningDocumentDto extends RecordedRequest {
  @OneOf(planningKinds)
  kind: PlanningKind;

  @Text()
  title: string;

  @OneOf(planningStatuses)
  status: PlanningStatus;

  @OneOf(planningLevels, { optional: true, description: 'Level in the hierarchy of plans' })
  level?: PlanningLevel;

  @Code({ optional: true, description: 'UUID of the document of a higher level that it belongs to' })
  parent?: string;

  @Code({ optional: true, description: 'UUID of the document it was derived from: the baseline survey' })
  derivedFrom?: string;

  @Code({ description: 'The participant that answers for it', example: 'ILO' })
  responsible: string;

  @Text({ optional: true, max: 80, description: 'Name of a site of the programme' })
  site?: string;

  @OneOf(layers, { optional: true })
  layer?: Layer;

  @Text({ optional: true, max: 120, example: 'girls under 18' })
  targetGroup?: string;

  @Text({ optional: true, max: 20_000 })
  text?: string;

  @YesNo({ optional: true, nullable: true, description: 'Whether such a plan is in place; null: left open' })
  inPlace?: boolean | null;

  @WholeNumber({ optional: true, description: 'Annexes aside' })
  pages?: number;

  @Texts({ optional: true })
  annexes?: string[];

  @Texts({ optional: true, description: 'Whom it is for' })
  audience?: string[];

  @Codes({ optional: true, description: 'Organizations whose experts judge it' })
  panel?: string[];

  @Texts({ optional: true, description: 'How it reaches its audience' })
  delivery?: string[];

  @NestedList(() => OutputAnalysisDto, { optional: true, description: 'Policy implications by output' })
  analyses?: OutputAnalysisDto[];

  @NestedList(() => FundingSourceDto, { optional: true, description: 'Where the money of a next phase is sought' })
  fundingSources?: FundingSourceDto[];

  @NestedList(() => DocumentStatementDto, { optional: true })
  statements?: DocumentStatementDto[];
}

const asFacts = <Facts extends object>({
  programme,
  effectiveDate,
  ...facts
}: Facts & { programme: string; effectiveDate?: string }) => ({ programme, effectiveDate, facts });

const at = commandRoutes('programmes/:programme/planning-documents', 'planning documents');

export const PlanningDocumentController = at.controller('PlanningDocumentController', [
  at.post('', RecordPlanningDocument, PlanningDocumentDto, {
    newIds: { document: 'planning-document' },
    data: asFacts,
  }),
  // As it reads now, as a whole.
  at.put(':document', RevisePlanningDocument, PlanningDocumentDto, { status: 204, data: asFacts }),
]);
