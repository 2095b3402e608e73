import { contract } from '../contract.js';
import { code, id, text } from '../fields.js';

/** An organization says why the figures disagree. The finding stands until they agree, and opens again when they change. */
export interface FindingExplainedV1 {
  /** UUID of the finding. */
  readonly finding: string;
  readonly explanation: string;
  /** Code of the organization that explains. */
  readonly by: string;
}

export const FindingExplainedV1 = contract<FindingExplainedV1>('budgets.FindingExplained.v1', {
  finding: id,
  explanation: text,
  by: code,
});
