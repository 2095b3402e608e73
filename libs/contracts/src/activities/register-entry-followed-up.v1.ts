import { contract } from '../contract.js';
import { id, nullable, oneOf, optional, text, yesOrNo } from '../fields.js';
import type { RegisterEntryStatus } from './register-entry-recorded.v1.js';

const status = oneOf('planned', 'draft', 'in-use', 'submitted', 'adopted', 'done', 'dropped');

/** What became of something a programme keeps a list of. */
export interface RegisterEntryFollowedUpV1 {
  /** UUID of the entry. */
  readonly entry: string;
  /** Null: none was recorded before. */
  readonly formerStatus: RegisterEntryStatus | null;
  readonly status: RegisterEntryStatus;
  readonly note?: string;
  /** Given when the figures of research are told for women and men apart by now. */
  readonly sexDisaggregated?: boolean;
}

export const RegisterEntryFollowedUpV1 = contract<RegisterEntryFollowedUpV1>('activities.RegisterEntryFollowedUp.v1', {
  entry: id,
  formerStatus: nullable(status),
  status,
  note: optional(text),
  sexDisaggregated: optional(yesOrNo),
});
