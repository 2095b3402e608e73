import { contract } from '../contract.js';
import { id, nullable, oneOf, optional, text } from '../fields.js';
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
}

export const RegisterEntryFollowedUpV1 = contract<RegisterEntryFollowedUpV1>('activities.RegisterEntryFollowedUp.v1', {
  entry: id,
  formerStatus: nullable(status),
  status,
  note: optional(text),
});
