import { decimal, nullable, record, text } from '../fields.js';

/** A figure that a small project tells of itself. */
export interface SmallProjectValue {
  readonly name: string;
  /** Decimal; null: not counted. */
  readonly value: string | null;
  readonly unit: string;
}

export const smallProjectValue = record<SmallProjectValue>({ name: text, value: nullable(decimal), unit: text });
