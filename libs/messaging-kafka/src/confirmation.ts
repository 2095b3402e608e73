import type { Inbox, SourceLog } from '@concert/messaging';
import { toRecord } from './cloud-events.js';
import { backoff, pause } from './pause.js';
import { type Claim, digestOf } from './record-check.js';
import type { RecordsSetAside } from './set-aside.js';

const PAGE = 500;

/** Beyond it claims of a source are forgotten: what it recorded is found when its heads are next compared. */
const MOST_WAITING = 10_000;

export interface ConfirmationSettings {
  readonly inbox: Pick<Inbox, 'positionOf' | 'receive'>;
  readonly sourceOf: (source: string) => SourceLog;
  readonly setAside: RecordsSetAside;
  /** It is tried again. */
  readonly onTrouble: (source: string, error: Error) => void;
  readonly onDone: (source: string) => void;
  /** Ends it, after the programme in hand. */
  readonly signal: AbortSignal;
}

/**
 * Asks the sources about records that nothing vouches for. What is delivered is what a source answers; the records say
 * where to look, and are compared with it. One that does not answer holds up its own records alone.
 */
export class Confirmation {
  private readonly waiting = new Map<string, Set<Claim>>();
  private readonly working = new Map<string, Promise<void>>();

  constructor(private readonly settings: ConfirmationSettings) {}

  /** Resolves when nothing is being confirmed. */
  get ended(): Promise<unknown> {
    return Promise.all(this.working.values());
  }

  /** Confirms them beside what else arrives, and tries again until it is done. */
  later(claims: readonly Claim[]): void {
    for (const claim of claims) {
      const { source } = claim;
      const waiting = this.waiting.get(source) ?? new Set<Claim>();
      this.waiting.set(source, waiting);
      if (waiting.size < MOST_WAITING) waiting.add(claim);
      if (!this.working.has(source)) this.working.set(source, this.work(source, waiting));
    }
  }

  /**
   * Takes out of the set what was confirmed or set aside; what is left after an error is to be tried again. What lies
   * behind the cursor moves nothing, and is passed over unread.
   *
   * @throws LogRegressed  a source contradicts what was read from it before
   */
  async confirm(claims: Set<Claim>): Promise<void> {
    for (const [source, programmes] of bySourceAndProgramme(claims)) {
      const heads = await this.settings.sourceOf(source).heads();
      for (const [programme, ofProgramme] of programmes) {
        if (this.settings.signal.aborted) return;
        await this.compare(source, programme, ofProgramme, heads.get(programme) ?? 0n);
        for (const claim of ofProgramme) claims.delete(claim);
        this.settings.setAside.tell();
      }
    }
  }

  private async work(source: string, waiting: Set<Claim>): Promise<void> {
    const { onDone, onTrouble, signal } = this.settings;
    let failures = 0;
    while (waiting.size > 0 && !signal.aborted) {
      try {
        await this.confirm(waiting);
        failures = 0;
        onDone(source);
      } catch (error) {
        onTrouble(source, error as Error);
        await pause(backoff(failures), signal);
        failures += 1;
      }
    }
    this.working.delete(source);
  }

  private async compare(source: string, programme: string, claims: readonly Claim[], head: bigint): Promise<void> {
    const { inbox, setAside } = this.settings;
    const reached = inbox.positionOf(source, programme);
    const ahead = claims.filter(({ position }) => position >= reached);
    const recorded = await this.deliver(source, programme, reached, ahead, head);
    for (const { position, digest, record } of ahead) {
      const known = recorded.get(position);
      if (known !== digest) setAside.note(source, known === undefined ? 'unrecorded' : 'different', record);
    }
  }

  /**
   * Delivers from the source up to the last place that is claimed, the one at the cursor included, so that the inbox sees
   * when the log is another one.
   *
   * @returns what is recorded at the places that are claimed, as digests
   */
  private async deliver(
    source: string,
    programme: string,
    reached: bigint,
    claims: readonly Claim[],
    head: bigint,
  ): Promise<ReadonlyMap<bigint, string>> {
    const claimed = new Set(claims.map(({ position }) => position).filter((position) => position <= head));
    const recorded = new Map<bigint, string>();
    let last = 0n;
    for (const position of claimed) if (position > last) last = position;
    for (let after = reached > 0n ? reached - 1n : 0n; after < last;) {
      const page = await this.settings.sourceOf(source).readProgramme(programme, after, PAGE);
      if (page.length === 0) break;
      await this.settings.inbox.receive(page);
      for (const message of page)
        if (claimed.has(message.position)) recorded.set(message.position, digestOf(toRecord(message)));
      after = page.at(-1)!.position;
    }
    return recorded;
  }
}

const bySourceAndProgramme = (claims: Iterable<Claim>): Map<string, Map<string, Claim[]>> => {
  const sources = new Map<string, Map<string, Claim[]>>();
  for (const claim of claims) {
    const programmes = sources.get(claim.source) ?? new Map<string, Claim[]>();
    sources.set(claim.source, programmes);
    const ofProgramme = programmes.get(claim.programme) ?? [];
    programmes.set(claim.programme, ofProgramme);
    ofProgramme.push(claim);
  }
  return sources;
};
