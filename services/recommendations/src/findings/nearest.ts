/** How many letters must be put in, taken out or replaced to make one word of the other. */
export const distanceOf = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, counterpart] of [...other].entries())
      next.push(Math.min((row[j] ?? 0) + (letter === counterpart ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** One slip of the pen in three letters is allowed, at most two; letter case does not count. */
export const isNear = (one: string, other: string): boolean =>
  distanceOf(one.toLowerCase(), other.toLowerCase()) <= Math.min(2, Math.floor(Math.max(one.length, other.length) / 3));
