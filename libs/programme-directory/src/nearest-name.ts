import { closest, distance } from 'fastest-levenshtein';

/** One slip of the pen in three letters, at most two; letter case does not count. */
const isNear = (name: string, other: string): boolean =>
  distance(name.toLowerCase(), other.toLowerCase()) <= Math.min(2, Math.floor(name.length / 3));

/** What may have been meant by a name nobody knows: `Cangzhou` for `Changzhou`, `MoHRSS` for `MOHRSS`. */
export const nearestName = (name: string, names: readonly string[]): string | undefined => {
  const near = names.filter((other) => isNear(name, other));
  return near.length === 0 ? undefined : closest(name, near);
};
