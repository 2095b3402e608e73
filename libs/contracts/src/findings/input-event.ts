import { id, position, record, text, type ValueOf } from '../fields.js';

/** An event from which a figure was derived: enough to find it in its service's log. */
export const inputEvent = record({
  /** UUID of the event. */
  id,
  /** Contract and version: `budgets.TransferReceived.v1`. */
  type: text,
  /** Place in the log; a bigint, so it travels as text. */
  position,
});
export type InputEvent = ValueOf<typeof inputEvent>;
