import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { AppendRequest } from '@concert/event-sourcing';
import type { Process } from './processes.js';
import { Random } from './random.js';
import { DRAFT, MEASUREMENT, NOTE, type Noted } from './views.js';

const PROGRAMMES = ['MDGF-1880', 'CP-TING', 'IOM-CN-MN', 'YOUTH-2'];
const CLIENTS = 5;
/** Who gets no answer in this time asks again, perhaps another copy. */
const PATIENCE = 3_000;
const GIVE_UP_AFTER = 90_000;

export interface LoadOptions {
  readonly seed: number;
  /** The copies that take commands now. */
  readonly copies: () => readonly Process[];
  /** Pause between the commands of one client, in ms. */
  readonly pace?: readonly [number, number];
  readonly clients?: number;
  /** Characters that every event is longer. */
  readonly padding?: number;
}

/** Clients that send commands, keep what was acknowledged, and send again, under the same id, what was not. */
export class Load {
  readonly acknowledged: AppendRequest[] = [];
  /** Events that only the second release publishes are written from now on. */
  writesMeasurements = false;
  private readonly random: Random;
  private readonly working: Promise<void>[];
  private isStopping = false;
  private isAbandoned = false;
  private written = 0;
  private problem: unknown;

  constructor(private readonly options: LoadOptions) {
    this.random = new Random(options.seed);
    const clients = Array.from({ length: options.clients ?? CLIENTS }, (_, nr) => new Random(options.seed * 100 + nr));
    this.working = clients.map((random) => this.work(random).catch((error: unknown) => void (this.problem = error)));
  }

  /** Sends a command until it is acknowledged. */
  async send(request: AppendRequest): Promise<void> {
    for (const end = Date.now() + GIVE_UP_AFTER; ;) {
      try {
        await within(PATIENCE, this.random.oneOf(this.options.copies()).ask('append', request));
        this.acknowledged.push(request);
        return;
      } catch (error) {
        if (Date.now() > end || this.isAbandoned)
          throw new Error(`A command was not taken in time: ${String(error)}`, { cause: error });
        await pause(20);
      }
    }
  }

  /** A command for every programme, taken and acknowledged now. */
  async sendOneEach(): Promise<void> {
    await Promise.all(PROGRAMMES.map((programme) => this.send(this.request(this.random, { programme }))));
  }

  /** One note with some data of the caller's choice. */
  request(random: Random, { programme, data }: { programme?: string; data?: Partial<Noted> } = {}): AppendRequest {
    // Not of the seed: two sequences of it can meet, and an id that comes twice is one command.
    const commandId = randomUUID();
    const events = Array.from({ length: data ? 1 : random.between(1, 3) }, () => ({
      type: data ? NOTE : this.typeBy(random),
      data: { nr: (this.written += 1), ...this.padding, ...data },
      effectiveDate: '2010-12-31',
    }));
    return {
      stream: `Note-${random.between(1, 20)}`,
      programme: programme ?? random.oneOf(PROGRAMMES),
      expectedVersion: 'any',
      events: programme && !data ? events.map((event) => ({ ...event, type: NOTE })) : events,
      commandId,
      actor: { user: 'lin', organization: 'ILO', role: 'coordinator' },
      correlationId: commandId,
      causationId: commandId,
      visibility: 'shared',
    };
  }

  /** Ends when everything that was sent is acknowledged. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.working);
    if (this.problem) throw this.problem;
  }

  /** Ends at once, whatever was sent. */
  abandon(): void {
    this.isStopping = this.isAbandoned = true;
  }

  private get padding(): Partial<Noted> {
    const { padding = 0 } = this.options;
    return padding > 0 ? { padding: 'x'.repeat(padding) } : {};
  }

  private typeBy(random: Random): string {
    if (random.chance(0.15)) return DRAFT;
    return this.writesMeasurements && random.chance(0.3) ? MEASUREMENT : NOTE;
  }

  private async work(random: Random): Promise<void> {
    const [shortest, longest] = this.options.pace ?? [10, 60];
    while (!this.isStopping) {
      await this.send(this.request(random));
      await pause(random.between(shortest, longest));
    }
  }
}

const within = async <Result>(ms: number, work: Promise<Result>): Promise<Result> => {
  const patience = new AbortController();
  const overdue = pause(ms, undefined, { signal: patience.signal }).then(() => {
    throw new Error(`No answer in ${ms} ms`);
  });
  overdue.catch(() => undefined);
  try {
    return await Promise.race([work, overdue]);
  } finally {
    patience.abort();
  }
};
