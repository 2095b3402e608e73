import {
  Code,
  Codes,
  MomentPageQuery,
  NestedList,
  OneOf,
  RecordedRequest,
  Text,
  Texts,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import {
  fundingSourceKinds,
  type Layer,
  layers,
  type PlanningKind,
  planningKinds,
  type PlanningLevel,
  planningLevels,
  type PlanningStatus,
  planningStatuses,
} from '../domain/planning-document/planning-document.events.js';
import { DocumentStatementDto } from './progress-reports.dto.js';

export class OutputAnalysisDto {
  @Code({ example: '2.3' })
  output: string;

  @Text({ max: 5000 })
  implications: string;
}

export class FundingSourceDto {
  @OneOf(fundingSourceKinds)
  source: (typeof fundingSourceKinds)[number];

  @Text({ max: 120 })
  name: string;

  @Text({ optional: true, max: 500, description: 'How far the talks are' })
  standing?: string;
}

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

export class PlanningDocumentQuery extends MomentPageQuery {
  @OneOf(planningKinds, { optional: true })
  kind?: PlanningKind;

  @OneOf(planningLevels, { optional: true })
  level?: PlanningLevel;

  @OneOf(planningStatuses, { optional: true })
  status?: PlanningStatus;

  @Text({ optional: true, max: 80 })
  site?: string;

  @Code({ optional: true, description: 'UUID of the document they belong to' })
  parent?: string;
}
