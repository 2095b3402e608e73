import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Logger } from 'pino';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

const TABLE = 'requests_counted';
const WINDOW_SECONDS = 60;
const WINDOW_MS = WINDOW_SECONDS * 1_000;
const TELL_EVERY_MS = 250;
const ASK_WITHIN_MS = 2_000;
/** Two copies that start together may both create the table. */
const CREATED_BY_ANOTHER = new Set(['23505', '42P07']);

/** Where all copies of the gateway count together. It holds no name: keys are digests. */
export class SharedCounters {
  private readonly pool: pg.Pool;
  private hasTable = false;
  private warnedAt = 0;

  constructor(
    databaseUrl: string,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {
    this.pool = new pg.Pool({
      connectionString: databaseUrl,
      max: 2,
      application_name: 'concert-gateway',
      connectionTimeoutMillis: ASK_WITHIN_MS,
      // PostgreSQL gives up first, so that it counts nothing later that is told again.
      statement_timeout: ASK_WITHIN_MS - 500,
      query_timeout: ASK_WITHIN_MS,
    });
    this.pool.on('error', () => undefined);
  }

  counter(name: string, points: number): RateLimiterPostgres {
    return new RateLimiterPostgres({
      ...{ storeClient: this.pool, storeType: 'pool', tableName: TABLE, tableCreated: true },
      ...{ keyPrefix: name, points, duration: WINDOW_SECONDS },
    });
  }

  /** What fails leaves every copy counting for itself, which is told once a minute. Resolves with whether it worked. */
  async use(counting: () => Promise<void>): Promise<boolean> {
    try {
      if (!this.hasTable) await this.createTable();
      await counting();
      return true;
    } catch (error) {
      if (Date.now() - this.warnedAt >= WINDOW_MS) {
        this.warnedAt = Date.now();
        this.logger.warn({ err: error }, 'Requests are not counted together with other copies of the gateway');
      }
      return false;
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async createTable(): Promise<void> {
    // What a crash may lose needs no WAL.
    await this.pool
      .query(
        `create unlogged table if not exists ${TABLE}
           (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
      )
      .catch((error: { code?: string }) => {
        if (!CREATED_BY_ANOTHER.has(error.code ?? '')) throw error;
      });
    this.hasTable = true;
  }
}

/**
 * How often something may happen within a minute, by key. It is counted here at once; four times a second the other
 * copies of the gateway are told, so that no request waits for the database.
 */
export class SharedCount {
  private readonly here: RateLimiterMemory;
  private readonly together: RateLimiterPostgres | undefined;
  private untold = new Map<string, number>();
  private untoldSince = 0;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    name: string,
    points: number,
    private readonly shared: SharedCounters | undefined,
  ) {
    this.here = new RateLimiterMemory({ keyPrefix: name, points, duration: WINDOW_SECONDS });
    this.together = shared?.counter(name, points);
  }

  /** Counts one more. Resolves with the seconds to wait where that is too much, else with undefined. */
  async take(key: string): Promise<number | undefined> {
    try {
      await this.here.consume(key);
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return secondsOf(refused);
      throw refused;
    }
    this.tellLater(key);
    return undefined;
  }

  /** As `take`, without counting. */
  async wait(key: string): Promise<number | undefined> {
    const counted = await this.here.get(key);
    return counted && counted.remainingPoints <= 0 ? secondsOf(counted) : undefined;
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private tellLater(key: string): void {
    if (!this.together) return;
    this.keepUntold(key, 1, Date.now());
    this.tellSoon();
  }

  private tellSoon(): void {
    this.timer ??= setTimeout(() => void this.tell(), TELL_EVERY_MS).unref();
  }

  private keepUntold(key: string, count: number, since: number): void {
    this.untoldSince = this.untold.size === 0 ? since : Math.min(this.untoldSince, since);
    this.untold.set(key, (this.untold.get(key) ?? 0) + count);
  }

  /** What the database did not take is told again, as long as it may be of the minute that counts. */
  private async tell(): Promise<void> {
    const counts = this.untold;
    const since = this.untoldSince;
    this.untold = new Map();
    this.timer = undefined;
    const told = await this.shared?.use(async () => {
      for (const [key, count] of counts) {
        await this.tellOne(key, count);
        counts.delete(key);
      }
    });
    if (told || this.closed || Date.now() - since > WINDOW_MS) return;
    for (const [key, count] of counts) this.keepUntold(key, count, since);
    this.tellSoon();
  }

  private async tellOne(key: string, count: number): Promise<void> {
    const digest = createHash('sha256').update(key).digest('base64url');
    const counted = await this.together?.consume(digest, count).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    if (counted && counted.remainingPoints <= 0) await this.here.block(key, secondsOf(counted));
  }
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1_000));
