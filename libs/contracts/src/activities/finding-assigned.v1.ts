import { contract } from '../contract.js';
import { assignmentFields, type FindingAssignment } from '../findings/index.js';

/** An organization or body is to deal with a finding: to say why, or to mend it. */
export type FindingAssignedV1 = FindingAssignment;

export const FindingAssignedV1 = contract<FindingAssignedV1>('activities.FindingAssigned.v1', assignmentFields);
