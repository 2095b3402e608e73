/** Ages as a table prints them, without leading zeros: `15-24`, `0-17`, `60+`; or nobody noted them: `not-recorded`. */
export const AGE_BAND = /^(?:not-recorded|(?:0|[1-9]\d?|1[0-4]\d)(?:\+|-(?:0|[1-9]\d?|1[0-4]\d)))$/;

interface Ages {
  readonly from: number;
  readonly to: number;
}

/** Undefined for `not-recorded` and for what is no age band. */
const agesOf = (band: string): Ages | undefined => {
  if (!AGE_BAND.test(band) || band === 'not-recorded') return undefined;
  const [from, to] = band.split(/[-+]/);
  return { from: Number(from), to: to ? Number(to) : Infinity };
};

/** True for a band in this form whose first age is not above its last. */
export const isAgeBand = (text: unknown): text is string => {
  if (typeof text !== 'string' || !AGE_BAND.test(text)) return false;
  const ages = agesOf(text);
  return !ages || ages.from <= ages.to;
};

/** Where the bands of one table do not fit together; ages below the first band and above the last are nobody's fault. */
export interface AgeBandFaults {
  /** Between bands that leave a gap: `18` for `0-17` and `19-24`. */
  readonly inNoBand: readonly string[];
  /** Where bands overlap: `18-24` for `15-24` and `18+`. */
  readonly inTwoBands: readonly string[];
}

const printed = (from: number, to: number): string => {
  if (to === Infinity) return `${from}+`;
  return from === to ? String(from) : `${from}-${to}`;
};

/** Bands should be contiguous and not overlap: else nobody can say how many were of an age in between. */
export const ageBandFaults = (bands: Iterable<string>): AgeBandFaults => {
  const tables = [...new Set(bands)].flatMap((band) => agesOf(band) ?? []);
  const [first, ...others] = tables.sort((a, b) => a.from - b.from || a.to - b.to);
  const inNoBand: string[] = [];
  const inTwoBands: string[] = [];
  let covered = first?.to ?? 0;
  for (const { from, to } of others) {
    if (from > covered + 1) inNoBand.push(printed(covered + 1, from - 1));
    if (from <= covered) inTwoBands.push(printed(from, Math.min(covered, to)));
    covered = Math.max(covered, to);
  }
  return { inNoBand, inTwoBands };
};
