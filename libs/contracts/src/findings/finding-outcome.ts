import { code, id, listOf, oneOf, type Shape, text } from '../fields.js';
import { type InputEvent, inputEvent } from './input-event.js';

/** Why the figures disagree, as an organization says. */
export interface FindingExplanation {
  /** UUID of the finding. */
  readonly finding: string;
  readonly explanation: string;
  /** Code of the organization that explains. */
  readonly by: string;
}

export const explanationFields: Shape<FindingExplanation> = { finding: id, explanation: text, by: code };

/** How a finding ended. */
export interface FindingResolution {
  /** UUID of the finding. */
  readonly finding: string;
  /** `correction`: the figures agree now; `waiver`: the committee waived the rule; `acceptance`: accepted as it is. */
  readonly by: 'correction' | 'waiver' | 'acceptance';
  /** The events from which it follows. */
  readonly inputEvents: readonly InputEvent[];
}

export const resolutionFields: Shape<FindingResolution> = {
  finding: id,
  by: oneOf('correction', 'waiver', 'acceptance'),
  inputEvents: listOf(inputEvent),
};
