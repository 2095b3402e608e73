import { code, id, type RecordOf } from '../fields.js';

/** Who is to deal with a finding. */
export const assignmentFields = {
  /** UUID of the finding. */
  finding: id,
  /** Code of the organization or body. */
  organization: code,
  /** Code of the organization that assigned it. */
  by: code,
};
export type FindingAssignment = RecordOf<typeof assignmentFields>;
