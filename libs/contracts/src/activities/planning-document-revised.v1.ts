import { contract } from '../contract.js';
import { planningDocumentFields, type PlanningDocumentFacts } from './planning-document.js';

/** The document as it reads now, as a whole: a draft became final, a plan came into force. */
export type PlanningDocumentRevisedV1 = PlanningDocumentFacts;

export const PlanningDocumentRevisedV1 = contract<PlanningDocumentRevisedV1>(
  'activities.PlanningDocumentRevised.v1',
  planningDocumentFields,
);
