import { code, id, type Shape } from '../fields.js';

/** Who is to deal with a finding. */
export interface FindingAssignment {
  /** UUID of the finding. */
  readonly finding: string;
  /** Code of the organization or body. */
  readonly organization: string;
  /** Code of the organization that assigned it. */
  readonly by: string;
}

export const assignmentFields: Shape<FindingAssignment> = { finding: id, organization: code, by: code };
