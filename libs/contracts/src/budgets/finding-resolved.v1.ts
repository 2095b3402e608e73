import { contract } from '../contract.js';
import { id, listOf, oneOf } from '../fields.js';
import { type InputEvent, inputEvent } from './input-event.js';

/** The finding is closed. */
export interface FindingResolvedV1 {
  /** UUID of the finding. */
  readonly finding: string;
  /** `correction`: the figures agree now; `waiver`: the committee waived the rule; `acceptance`: accepted as it is. */
  readonly by: 'correction' | 'waiver' | 'acceptance';
  /** The events from which it follows. */
  readonly inputEvents: readonly InputEvent[];
}

export const FindingResolvedV1 = contract<FindingResolvedV1>('budgets.FindingResolved.v1', {
  finding: id,
  by: oneOf('correction', 'waiver', 'acceptance'),
  inputEvents: listOf(inputEvent),
});
