import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedEvent } from '@concert/event-sourcing';
import { PostgresEventStore, SteadyClient } from '@concert/event-store-postgres';
import type { PublishedMessage } from '@concert/messaging';
import { type CloudEventRecord, connectDriver, PostgresRelayCursors, silent, topicOf } from '@concert/messaging-kafka';
import { PostgresPublishedLog } from '@concert/messaging-postgres';
import pg from 'pg';
import type { Closing } from './closing.js';
import { type CopySettings, VIEWS } from './copy.js';
import type { Database } from './database-server.js';
import { type Figures, type Held, judge } from './judge.js';
import { Load, type LoadOptions } from './load.js';
import type { Process } from './processes.js';
import { Random } from './random.js';
import { type Needs, type Proxies, type RigParts, setUp } from './set-up.js';
import type { Site, TransportName } from './site.js';
import { MEASUREMENT, NOTE, publishedBy, type Release } from './views.js';

export interface Verdict extends Figures {
  /** Times from the end of a fault until what was written after it stood in the views, in ms. */
  readonly recoveries: readonly number[];
  /** What went otherwise than it should, in words. */
  readonly problems: readonly string[];
}

const SIGNING_KEY = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const RECOVERED_WITHIN = 100_000;

/** One run: a log, a database of views, and copies of the service in processes of their own. */
export class Rig {
  readonly random: Random;
  readonly source: string;
  /** Copies that take commands and deliver. */
  readonly copies: Process[] = [];
  readonly problems: string[] = [];
  /** Release of the service whose views are judged. */
  release: Release = 1;
  private readonly all: Process[] = [];
  private readonly recoveries: number[] = [];
  private readonly pools: { readonly log: pg.Pool; readonly view: pg.Pool };
  private running: Load | undefined;

  private constructor(
    readonly parts: RigParts,
    private readonly closing: Closing,
  ) {
    this.random = new Random(parts.seed);
    this.source = parts.log.name.replaceAll('_', '-');
    this.pools = { log: poolOf(parts.log.adminUrl), view: poolOf(parts.view.adminUrl) };
  }

  /** @param closing  is told of everything as soon as it is there; whoever gives it clears away, also when this fails */
  static async open(
    site: Site,
    transport: TransportName,
    seed: number,
    closing: Closing,
    needs: Needs = {},
  ): Promise<Rig> {
    const rig = new Rig(await setUp(site, transport, seed, closing, needs), closing);
    closing.add(() => rig.close());
    if (!needs.bare) await Promise.all([rig.addCopy(), rig.addCopy()]);
    return rig;
  }

  get load(): Load {
    return (this.running ??= this.startLoad());
  }

  startLoad(options: Partial<LoadOptions> = {}): Load {
    return (this.running = new Load({ seed: this.parts.seed, copies: () => this.copies, ...options }));
  }

  /** Of a run that asked for them. */
  get proxies(): Proxies {
    const { proxies } = this.parts;
    if (!proxies) throw new Error('This fault asked for no proxies');
    return proxies;
  }

  get isOverKafka(): boolean {
    return this.parts.transport === 'kafka';
  }

  /** What a new copy of the service is told. */
  settings(differences: Partial<CopySettings> = {}): CopySettings {
    const { log, view, proxies, broker, site } = this.parts;
    const brokers = this.isOverKafka ? (broker?.brokers ?? site.brokers) : undefined;
    return {
      source: this.source,
      logUrl: proxies ? proxies.log.urlFor(log.url) : log.url,
      viewUrl: proxies ? proxies.view.urlFor(view.url) : view.url,
      release: 1,
      signingKey: SIGNING_KEY,
      ...(brokers && { brokers }),
      ...differences,
    };
  }

  /** Starts another copy of the service, which takes commands, relays and delivers like the others. */
  async addCopy(differences: Partial<CopySettings> = {}, { relays = true } = {}): Promise<Process> {
    const copy = await this.open(differences);
    if (relays) await copy.ask('relay');
    await this.patiently(() => copy.ask('follow'));
    this.copies.push(copy);
    return copy;
  }

  /** A process that is open and does nothing yet. */
  async open(differences: Partial<CopySettings> = {}): Promise<Process> {
    const copy = this.parts.site.processes.take();
    this.all.push(copy);
    await this.patiently(() => copy.ask('open', this.settings(differences)));
    return copy;
  }

  /** Kill -9 of a copy; the others go on. */
  async kill(copy: Process): Promise<void> {
    this.leaveOut(copy);
    await copy.kill();
  }

  /** Every copy releases what is parked, at once. A turn that took too long on a busy machine is ended, and asked for again. */
  async releaseAtOnce(programme: string): Promise<void> {
    await Promise.all(this.copies.map((copy) => this.patiently(() => copy.ask('release', programme))));
  }

  /** Sends a copy no commands any more. */
  leaveOut(copy: Process): void {
    if (this.copies.includes(copy)) this.copies.splice(this.copies.indexOf(copy), 1);
  }

  /** A while of a length that the seed decides, in ms. */
  async while(shortest: number, longest: number): Promise<void> {
    await pause(this.random.between(shortest, longest));
  }

  /** The fault is over: measures how long it takes until what is written now, and all before it, stands in the views. */
  async recovers(since = performance.now()): Promise<void> {
    await this.load.sendOneEach();
    const heads = await this.patiently(() => this.heads());
    await this.until('The views hold what was written', () => this.hold(heads));
    this.recoveries.push(performance.now() - since);
  }

  /** Waits until something is so; failures to find out count as not yet. */
  async until(what: string, isSo: () => Promise<boolean>, ms = RECOVERED_WITHIN): Promise<void> {
    let last = '';
    for (const end = Date.now() + ms; Date.now() < end; await pause(20)) {
      const found = await isSo().catch((error: unknown) => {
        last = `: ${String(error)}`;
        return false;
      });
      if (found) return;
    }
    throw new Error(`Not so after ${ms / 1_000} s: ${what}${last}`);
  }

  /** Says what has to be cleared away at the end of the run, however it ends. */
  clearAway(work: () => unknown): void {
    this.closing.add(work);
  }

  /** Statements as the administrator of the database of the log, or of the views. */
  async inLog(statement: string): Promise<Record<string, string>[]> {
    return (await this.pools.log.query(statement)).rows;
  }

  async inViews(statement: string): Promise<Record<string, string>[]> {
    return (await this.pools.view.query(statement)).rows;
  }

  /** Somebody who began to read and to write something, and did not end. */
  async holdTransaction(where: 'log' | 'view'): Promise<{ end(): Promise<void> }> {
    const client = new SteadyClient({ connectionString: this.parts[where].adminUrl });
    this.clearAway(() => client.end());
    await client.connect();
    await client.query('begin isolation level repeatable read');
    await client.query('select pg_current_xact_id(), count(*) from pg_class');
    return { end: () => client.end() };
  }

  /** Everything that is published until now. */
  async published(): Promise<PublishedMessage[]> {
    const log = new PostgresPublishedLog({ store: this.store(), publishedEvents: publishedBy(this.source, 2) });
    const messages: PublishedMessage[] = [];
    for (let after = 0n; ;) {
      const page = await log.read(after, 500);
      messages.push(...page.messages);
      if (page.scannedTo === after) return messages;
      after = page.scannedTo;
    }
  }

  /** Writes records to the topic of the log, as anybody could. */
  async send(records: readonly CloudEventRecord[]): Promise<void> {
    const topic = topicOf(this.source);
    const brokers = this.settings().brokers ?? [];
    const driver = await connectDriver({ brokers, clientId: 'anybody' }, [topic], silent);
    for (let at = 0; at < records.length; at += 50) await driver.sendBatch(topic, records.slice(at, at + 50));
    await driver.close();
  }

  /** Lets relays begin after what was written until now. */
  async forgetToRelay(): Promise<void> {
    const cursors = new PostgresRelayCursors(this.pools.log, topicOf(this.source));
    await cursors.save(await this.store().head());
  }

  /** A database of views beside the first. */
  moreViews(): Promise<Database> {
    const { server, view } = this.parts;
    this.clearAway(() => server.drop(`${view.name}_2`));
    return server.createViews(`${view.name}_2`);
  }

  /** Ends every connection of the copies to both databases. */
  async endConnections(): Promise<void> {
    for (const { name } of [this.parts.log, this.parts.view])
      await this.parts.server.asAdmin(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = '${name}' and usename = '${name}_service'`,
      );
  }

  /** Everything that is in the log. */
  recorded(): Promise<RecordedEvent[]> {
    return this.store().read(0n, 1_000_000);
  }

  /** Last position of each programme's chain. */
  heads(): Promise<Map<string, bigint>> {
    return this.store().lastPositions([NOTE, MEASUREMENT]);
  }

  /** Whether views, or another subscriber, have everything up to the heads. */
  async holds(heads: ReadonlyMap<string, bigint>, adminUrl: string, subscriber = VIEWS): Promise<boolean> {
    const rows = await this.askAt(
      adminUrl,
      `select programme, position from delivery.cursors where subscriber = '${subscriber}'`,
    );
    const reached = new Map(rows.map(({ programme, position }) => [programme, BigInt(position!)]));
    return [...heads].every(([programme, head]) => (reached.get(programme) ?? 0n) >= head);
  }

  /** As `inViews`, of any database. */
  async askAt(adminUrl: string, statement: string): Promise<Record<string, string>[]> {
    if (adminUrl === this.parts.view.adminUrl) return this.inViews(statement);
    const client = new SteadyClient({ connectionString: adminUrl });
    await client.connect();
    try {
      return (await client.query<Record<string, string>>(statement)).rows;
    } finally {
      await client.end();
    }
  }

  /** What came of the run, where nothing else is to be compared. */
  async judged(): Promise<Verdict> {
    return this.verdict(await this.compared());
  }

  /** Ends the load, waits until the views hold everything, and compares them with the log and what clients were told. */
  async compared(): Promise<Figures> {
    await this.load.stop();
    const heads = await this.patiently(() => this.heads());
    await this.until('The views hold everything', () => this.hold(heads));
    const log = await this.recorded();
    const corrections = await this.inLog('select position from log.clock_corrections');
    const figures = judge({
      acknowledged: this.load.acknowledged,
      log,
      held: await this.held(),
      release: this.release,
      clockCorrections: new Set(corrections.map(({ position }) => BigInt(position!))),
    });
    for (const { table, equal } of await this.anyCopy().ask('verify'))
      if (!equal) this.problems.push(`${table} is not what the log says`);
    return figures;
  }

  /** The figures with everything else that went wrong. */
  verdict(figures: Figures): Verdict {
    for (const { diedOf } of this.all) if (diedOf) this.problems.push(`A process ended of itself: ${diedOf}`);
    return { ...figures, recoveries: this.recoveries, problems: this.problems };
  }

  async held(): Promise<Held> {
    const [entries, chains] = await Promise.all([
      this.pools.view.query('select programme, position, times from entry'),
      this.pools.view.query('select programme, disorders, digest from chain'),
    ]);
    return { entries: entries.rows, chains: chains.rows };
  }

  private async close(): Promise<void> {
    this.running?.abandon();
    for (const process of this.all) await process.kill();
    for (const pool of Object.values(this.pools)) await pool.end();
  }

  /** Tries again what fails while a server is away. */
  async patiently<Result>(work: () => Promise<Result>): Promise<Result> {
    for (const end = Date.now() + RECOVERED_WITHIN; ; await pause(100)) {
      try {
        return await work();
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  }

  private anyCopy(): Process {
    const copy = this.copies.at(-1);
    if (!copy) throw new Error('No copy is left');
    return copy;
  }

  private hold(heads: ReadonlyMap<string, bigint>): Promise<boolean> {
    return this.holds(heads, this.parts.view.adminUrl);
  }

  private store(): PostgresEventStore {
    return new PostgresEventStore({ pool: this.pools.log, service: this.source });
  }
}

const poolOf = (connectionString: string): pg.Pool => {
  const pool = new pg.Pool({ connectionString, max: 3, Client: SteadyClient });
  pool.on('error', () => undefined);
  return pool;
};
