import type { EventStore } from '@concert/event-sourcing';
import { EVENT_STORE } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { type Evidence, evidenceOf, noEvidence } from '../domain/reconciliation/evidence.js';

interface KnownEvidence {
  readonly evidence: Evidence;
  /** Position of the last event of the programme that was read. */
  readonly position: bigint;
}

const NOTHING: KnownEvidence = { evidence: noEvidence, position: 0n };
const PAGE = 1_000;

/** The evidence of every programme, read from the own log: each time only what is new. */
@Injectable()
export class ProgrammeEvidence {
  private readonly known = new Map<string, Promise<KnownEvidence>>();

  constructor(@Inject(EVENT_STORE) private readonly events: EventStore) {}

  /** At least everything that was committed before the call. */
  of(programme: string): Promise<KnownEvidence> {
    const before = this.known.get(programme) ?? Promise.resolve(NOTHING);
    const now = before.catch(() => NOTHING).then((known) => this.readOn(programme, known));
    this.known.set(programme, now);
    return now;
  }

  private async readOn(programme: string, known: KnownEvidence): Promise<KnownEvidence> {
    let { evidence, position } = known;
    for (;;) {
      const events = await this.events.read(position, PAGE, programme);
      evidence = evidenceOf(events, evidence);
      position = events.at(-1)?.position ?? position;
      if (events.length < PAGE) return { evidence, position };
    }
  }
}
