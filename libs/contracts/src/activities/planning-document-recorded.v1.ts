import { contract, type DataOf } from '../contract.js';
import { planningDocumentFields } from './planning-document.js';

/** A plan or paper of the programme: where it stands in the hierarchy of plans, whom it is for, what it says. */
export const PlanningDocumentRecordedV1 = contract('activities.PlanningDocumentRecorded.v1', planningDocumentFields);
export type PlanningDocumentRecordedV1 = DataOf<typeof PlanningDocumentRecordedV1>;
