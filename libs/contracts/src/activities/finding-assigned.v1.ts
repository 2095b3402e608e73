import { contract, type DataOf } from '../contract.js';
import { assignmentFields } from '../findings/index.js';

/** An organization or body is to deal with a finding: to say why, or to mend it. */
export const FindingAssignedV1 = contract('activities.FindingAssigned.v1', assignmentFields);
export type FindingAssignedV1 = DataOf<typeof FindingAssignedV1>;
