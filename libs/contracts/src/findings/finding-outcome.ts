import { code, id, listOf, oneOf, type RecordOf, text } from '../fields.js';
import { inputEvent } from './input-event.js';

/** Why the figures disagree, as an organization says. */
export const explanationFields = {
  /** UUID of the finding. */
  finding: id,
  explanation: text,
  /** Code of the organization that explains. */
  by: code,
};
export type FindingExplanation = RecordOf<typeof explanationFields>;

/** How a finding ended. */
export const resolutionFields = {
  /** UUID of the finding. */
  finding: id,
  /** `correction`: the figures agree now; `waiver`: the committee waived the rule; `acceptance`: accepted as it is. */
  by: oneOf('correction', 'waiver', 'acceptance'),
  /** The events from which it follows. */
  inputEvents: listOf(inputEvent),
};
export type FindingResolution = RecordOf<typeof resolutionFields>;
