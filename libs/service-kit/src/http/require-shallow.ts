import { InvalidInput } from './invalid-input.js';

/** Deeper than any body of the API; a much deeper one would exhaust the stack of whoever walks through it. */
const DEEPEST = 32;

/** @throws InvalidInput  a body is nested deeper than any request of the API */
export const requireShallow = (body: unknown): void => {
  let level = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST)
      throw new InvalidInput([{ field: 'body', message: `is nested more than ${DEEPEST} levels deep` }]);
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null && !(value instanceof Uint8Array) ? Object.values(value) : [],
    );
  }
};
