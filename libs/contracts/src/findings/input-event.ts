import { id, position, record, text } from '../fields.js';

/** An event from which a figure was derived: enough to find it in its service's log. */
export interface InputEvent {
  /** UUID of the event. */
  readonly id: string;
  /** Contract and version: `budgets.TransferReceived.v1`. */
  readonly type: string;
  /** Place in the log; a bigint, so it travels as text. */
  readonly position: string;
}

export const inputEvent = record<InputEvent>({ id, type: text, position });
