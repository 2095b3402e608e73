import type { TSchema } from 'typebox';
import { text } from './fields.js';

/** What an event says that withdraws a record: what stood there, and why it does not any more. */
export const withdrawalOf = <Values extends TSchema>(values: Values) => ({ oldValues: values, reason: text });

/** What an event says that corrects a record: all of it, before and now, and why. */
export const correctionOf = <Values extends TSchema>(values: Values) => ({
  oldValues: values,
  newValues: values,
  reason: text,
});
