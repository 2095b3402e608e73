import type { ChainPosition } from '@concert/projections';

/** What has moved in the views of an application: the programmes concerned, and how far each source has been taken in. */
export interface Moved {
  readonly service: string;
  /** Codes of programmes; `portfolio` for what belongs to none. */
  readonly programmes: readonly string[];
  /** By source, the last position taken in of these programmes; text, since positions do not fit a JSON number. */
  readonly positions: Readonly<Record<string, string>>;
}

export const movedOf = (service: string, chains: readonly ChainPosition[]): Moved => {
  const positions: Record<string, bigint> = {};
  for (const { source, position } of chains) if (position > (positions[source] ?? -1n)) positions[source] = position;
  return {
    service,
    programmes: [...new Set(chains.map(({ programme }) => programme))],
    positions: Object.fromEntries(Object.entries(positions).map(([source, position]) => [source, String(position)])),
  };
};

/** Two moves told as one. */
export const together = (earlier: Moved, later: Moved): Moved => {
  const positions = { ...earlier.positions };
  for (const [source, position] of Object.entries(later.positions))
    if (BigInt(position) > BigInt(positions[source] ?? -1)) positions[source] = position;
  return {
    service: later.service,
    programmes: [...new Set([...earlier.programmes, ...later.programmes])],
    positions,
  };
};
