import { canonicalJson } from '../digest.js';
import { InvalidInput } from './invalid-input.js';
import { requireShallow } from './require-shallow.js';

/**
 * The body as RFC 8785 writes it; a file as it is.
 *
 * @throws InvalidInput  it is too deep, or holds what RFC 8785 cannot write: a number such as 1e999, half a surrogate pair
 */
export const canonicalBodyOf = (body: unknown): string | Uint8Array => {
  if (body instanceof Uint8Array) return body;
  requireShallow(body);
  try {
    return canonicalJson((body ?? null) as object | null);
  } catch {
    const message = 'must hold no number beyond 1.8e308 and no half of a surrogate pair';
    throw new InvalidInput([{ field: 'body', message }]);
  }
};
