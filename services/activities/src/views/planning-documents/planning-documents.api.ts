import { programmeList } from '@concert/programme-directory';
import { Code, MomentPageQuery, OneOf, Text } from '@concert/service-kit';
import {
  type PlanningKind,
  planningKinds,
  type PlanningLevel,
  planningLevels,
  type PlanningStatus,
  planningStatuses,
} from '../../planning-document/planning-document.js';
import { PlanningDocumentRow } from './planning-documents.view.js';

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

/** The hierarchy of plans, and papers such as policy advice and the design of a next phase, in the order of their kinds. */
export const planningDocumentsList = programmeList({
  path: 'planning-documents',
  tag: 'planning documents',
  row: PlanningDocumentRow,
  order: ['kind', 'document'],
  query: PlanningDocumentQuery,
});
