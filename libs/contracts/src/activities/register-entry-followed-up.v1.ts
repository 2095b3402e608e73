import { contract, type DataOf } from '../contract.js';
import { id, nullable, optional, text, yesOrNo } from '../fields.js';
import { registerEntryStatus } from './register-entry-status.js';

/** What became of something a programme keeps a list of. */
export const RegisterEntryFollowedUpV1 = contract('activities.RegisterEntryFollowedUp.v1', {
  /** UUID of the entry. */
  entry: id,
  /** Null: none was recorded before. */
  formerStatus: nullable(registerEntryStatus),
  status: registerEntryStatus,
  note: optional(text),
  /** Given when the figures of research are told for women and men apart by now. */
  sexDisaggregated: optional(yesOrNo),
});
export type RegisterEntryFollowedUpV1 = DataOf<typeof RegisterEntryFollowedUpV1>;
