import { decimal, nullable, record, text, type ValueOf } from '../fields.js';

/** A figure that a small project tells of itself. */
export const smallProjectValue = record({
  name: text,
  /** Decimal; null: not counted. */
  value: nullable(decimal),
  unit: text,
});
export type SmallProjectValue = ValueOf<typeof smallProjectValue>;
