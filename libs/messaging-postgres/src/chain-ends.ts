import type { PostgresEventStore } from '@concert/event-store-postgres';

const KEPT = 64;

/**
 * Where each programme's chain stands at a position of the log, so that the next message can name the one before it.
 * Remembered at the end of every page: whoever reads on from there spares the log the question.
 */
export class ChainEnds {
  private readonly remembered = new Map<string, ReadonlyMap<string, bigint>>();

  constructor(
    private readonly store: PostgresEventStore,
    private readonly publishedTypes: readonly string[],
  ) {}

  /** With a programme, its end alone is certain to be among them. */
  async at(position: bigint, programme?: string): Promise<ReadonlyMap<string, bigint>> {
    if (position === 0n) return new Map();
    const known = this.remembered.get(keyOf(position, programme));
    return known ?? this.store.lastPositions(this.publishedTypes, position);
  }

  remember(ends: ReadonlyMap<string, bigint>, position: bigint, programme?: string): void {
    this.remembered.delete(keyOf(position, programme));
    this.remembered.set(keyOf(position, programme), ends);
    const [oldest] = this.remembered.keys();
    if (this.remembered.size > KEPT) this.remembered.delete(oldest!);
  }
}

const keyOf = (position: bigint, programme = ''): string => `${position}/${programme}`;
