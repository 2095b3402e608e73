import { loadConfig } from '@concert/service-kit';
import { Closing } from './closing.js';
import { readArguments } from './arguments.js';
import type * as Everything from './everything.js';
import type { Platform } from './platform.js';
import { Progress } from './progress.js';
import { openStore, type RecordStore, startOn } from './standalone.js';
import { StandaloneConfig } from './standalone.config.js';

/** A module of the sources as they are now; the same object as long as nothing it is made of has changed. */
export type Load = <Module extends object>(path: string) => Promise<Module>;

export interface DevelopmentOptions {
  readonly load: Load;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `--fresh` */
  readonly words: readonly string[];
  readonly onFailure: (failure: Error) => void;
}

const EVERYTHING = 'services/standalone/src/everything.ts';
/** What joins the services, and with it every library: when it changes, all start anew. */
const CORE = 'services/standalone/src/compose-services.ts';
const VIEWS = 'participant-view';

const sourceOf = (service: string): string => `services/${service}/src/index.ts`;

/**
 * Runs everything while its sources change. The record and its database stay open; a service whose sources have changed
 * is replaced alone.
 */
export class Development {
  private closing = new Closing();
  private modules: ReadonlyMap<string, object> = new Map();
  private platform: Platform | undefined;
  private isStarted = false;

  private constructor(
    private readonly load: Load,
    private readonly config: StandaloneConfig,
    private readonly store: RecordStore,
    private readonly storeClosing: Closing,
    private readonly progress: Progress,
  ) {}

  /** @throws StandaloneFailure, PostgresUnavailable */
  static async open({ load, env, words, onFailure }: DevelopmentOptions): Promise<Development> {
    const config = loadConfig(StandaloneConfig, env);
    const progress = new Progress(process.stdout);
    const closing = new Closing();
    try {
      const store = await openStore({ config, fresh: readArguments(words).fresh, progress, onFailure }, closing);
      return new Development(load, config, store, closing, progress);
    } catch (error) {
      await closing.run();
      throw error;
    }
  }

  /**
   * Brings what runs up to date with the sources.
   *
   * @returns what was started anew
   * @throws Error when the sources cannot be loaded: what runs goes on
   */
  async update(): Promise<readonly string[]> {
    const { parts } = await this.load<typeof Everything>(EVERYTHING);
    const services = parts.services.map(({ name }) => name);
    const before = this.modules;
    const modules = new Map<string, object>();
    for (const path of [CORE, ...[...services, VIEWS].map(sourceOf)]) modules.set(path, await this.load(path));
    const hasChanged = (path: string): boolean => modules.get(path) !== before.get(path);
    const platform = this.platform;
    if (!platform || hasChanged(CORE)) {
      await this.startAnew();
      this.modules = modules;
      return ['everything'];
    }
    this.modules = modules;

    const changed = services.filter((name) => hasChanged(sourceOf(name)));
    for (const definition of parts.services) if (changed.includes(definition.name)) await platform.replace(definition);
    if (!hasChanged(sourceOf(VIEWS))) return changed;
    const { config } = this;
    const { folder, logTo } = this.store;
    for (const view of parts.views({ config, signingKeys: folder.signingKeys, logTo }).values())
      await platform.replace(view);
    return [...changed, VIEWS];
  }

  async close(): Promise<void> {
    await this.closing.run();
    await this.storeClosing.run();
  }

  private async startAnew(): Promise<void> {
    await this.closing.run();
    this.closing = new Closing();
    this.platform = undefined;
    const { everything } = await this.load<typeof Everything>(EVERYTHING);
    const progress = this.isStarted ? { say: () => undefined, show: () => undefined } : this.progress;
    const { config, closing } = this;
    this.platform = await startOn(this.store, { config, compose: everything, progress }, closing);
    this.isStarted = true;
  }
}
