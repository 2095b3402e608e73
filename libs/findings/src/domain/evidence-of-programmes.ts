import type { EventStore, RecordedEvent } from '@concert/event-sourcing';

export interface KnownEvidence<Evidence> {
  readonly evidence: Evidence;
  /** Position of the last event of the programme that was read. */
  readonly position: bigint;
  /** Versions of the programme's streams at that position. */
  readonly versions: ReadonlyMap<string, number>;
}

const PAGE = 1_000;

/** The evidence of every programme, read from the own log: each time only what is new. */
export class EvidenceOfProgrammes<Evidence> {
  private readonly known = new Map<string, Promise<KnownEvidence<Evidence>>>();

  constructor(
    private readonly events: EventStore,
    private readonly nothing: Evidence,
    private readonly withEvent: (evidence: Evidence, event: RecordedEvent) => Evidence,
  ) {}

  /** At least everything that was committed before the call. */
  of(programme: string): Promise<KnownEvidence<Evidence>> {
    const nothing = { evidence: this.nothing, position: 0n, versions: new Map() };
    const before = this.known.get(programme) ?? Promise.resolve(nothing);
    const now = before.catch(() => nothing).then((known) => this.readOn(programme, known));
    this.known.set(programme, now);
    return now;
  }

  /** From the beginning, of the events that count: such as those that were true on, or known on, a day. */
  async selected(programme: string, counts: (event: RecordedEvent) => boolean): Promise<Evidence> {
    let evidence = this.nothing;
    for (let after = 0n; ;) {
      const events = await this.events.read(after, PAGE, programme);
      for (const event of events) if (counts(event)) evidence = this.withEvent(evidence, event);
      if (events.length < PAGE) return evidence;
      after = events.at(-1)?.position ?? after;
    }
  }

  private async readOn(programme: string, known: KnownEvidence<Evidence>): Promise<KnownEvidence<Evidence>> {
    let { evidence, position } = known;
    const versions = new Map(known.versions);
    for (;;) {
      const events = await this.events.read(position, PAGE, programme);
      for (const event of events) {
        evidence = this.withEvent(evidence, event);
        versions.set(event.stream, event.streamVersion);
      }
      position = events.at(-1)?.position ?? position;
      if (events.length < PAGE) return { evidence, position, versions };
    }
  }
}
