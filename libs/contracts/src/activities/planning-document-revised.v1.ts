import { contract, type DataOf } from '../contract.js';
import { planningDocumentFields } from './planning-document.js';

/** The document as it reads now, as a whole: a draft became final, a plan came into force. */
export const PlanningDocumentRevisedV1 = contract('activities.PlanningDocumentRevised.v1', planningDocumentFields);
export type PlanningDocumentRevisedV1 = DataOf<typeof PlanningDocumentRevisedV1>;
