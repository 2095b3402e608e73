import type { PublishedLog, SourceLog } from '@concert/messaging';
import { KeptCheckpoints } from '@concert/messaging-postgres';
import type { ViewSet } from '@concert/projections';
import type { Pool } from 'pg';
import { type Followed, followRestored, NothingToFollow, setBackTo } from '../checkpoints/follow-restored.js';
import type { LogWatch } from '../checkpoints/log-watch.js';
import type { RunningDelivery } from './start-delivery.js';

export interface MendingParts {
  readonly service: string;
  readonly pool: Pool;
  readonly views: ViewSet;
  readonly watch: LogWatch;
  readonly log: PublishedLog | undefined;
}

type SourceOf = (source: string) => SourceLog;

/** Subscribers of every application. */
const SUBSCRIBERS = ['views', 'reactions'];

/** What puts an application right again, in a process that runs or in one of its own. */
export class Mending {
  /** What has to stop meanwhile; undefined where nothing is delivered. */
  delivery: RunningDelivery | undefined;

  constructor(private readonly parts: MendingParts) {}

  /**
   * Lets everything here follow a log that was restored to an older point. The application whose log it is accepts it as it
   * is, and comes first.
   *
   * @throws NothingToFollow
   */
  async followRestored(source: string, sourceOf: SourceOf): Promise<Followed> {
    const follow = (): Promise<Followed> => this.follow(source, sourceOf);
    return this.delivery ? this.delivery.interrupt(follow) : follow();
  }

  /** Whether anything is here that was read from the source. */
  async hasRead(source: string): Promise<boolean> {
    const { rowCount } = await this.parts.pool.query(
      `select where exists (select from delivery.cursors where source = $1)
         or exists (select from log.checkpoints where source = $1)`,
      [source],
    );
    return rowCount === 1;
  }

  /** Rebuilds views by name, or those whose tables follow no definition of this version. */
  async rebuild(names: readonly string[], sourceOf: SourceOf): Promise<{ views: readonly string[]; messages: number }> {
    const outdated = await this.parts.views.followDefinitions();
    const views = names.length > 0 ? names : outdated;
    return { views, messages: views.length === 0 ? 0 : (await this.parts.views.rebuildAll(views, sourceOf)).messages };
  }

  private async follow(source: string, sourceOf: SourceOf): Promise<Followed> {
    const { service, pool, watch, log } = this.parts;
    if (source !== service) return followRestored({ pool, subscribers: SUBSCRIBERS, source, log: sourceOf(source) });
    if (!watch.evidence || !log) throw new NothingToFollow(`Nobody else reads the log of ${service}`);
    const { position } = await watch.evidence.accept();
    await watch.lookAtOwn();
    const parts = { pool, subscribers: SUBSCRIBERS, source, log };
    return { source, position, setBack: await setBackTo(BigInt(position), parts, new KeptCheckpoints(pool, source)) };
  }
}
