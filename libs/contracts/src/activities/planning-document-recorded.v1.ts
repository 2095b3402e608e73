import { contract } from '../contract.js';
import { planningDocumentFields, type PlanningDocumentFacts } from './planning-document.js';

/** A plan or paper of the programme: where it stands in the hierarchy of plans, whom it is for, what it says. */
export type PlanningDocumentRecordedV1 = PlanningDocumentFacts;

export const PlanningDocumentRecordedV1 = contract<PlanningDocumentRecordedV1>(
  'activities.PlanningDocumentRecorded.v1',
  planningDocumentFields,
);
