import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start as startBroker } from '../kafka/broker.mjs';
import { Closing, orClosed } from './closing.js';
import { DatabaseServer } from './database-server.js';
import { Processes } from './processes.js';

export type TransportName = 'postgres' | 'kafka';

/** Servers and spare processes that all runs share. */
export class Site {
  private constructor(
    /** Of a stopped PostgreSQL, for runs that want one of their own. */
    readonly stoppedServer: string,
    readonly server: DatabaseServer,
    readonly processes: Processes,
    /** Undefined where nothing runs over Kafka. */
    readonly brokers: readonly string[] | undefined,
    private readonly closing: Closing,
  ) {}

  /** @param brokers  takes these instead of starting one */
  static open(transports: readonly TransportName[], brokers?: readonly string[], spare = 3): Promise<Site> {
    const closing = new Closing();
    return orClosed(closing, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'concert-faults-'));
      closing.add(() => rm(folder, { recursive: true, force: true }));
      const stopped = join(folder, 'stopped');
      await (await DatabaseServer.start(stopped)).stop();
      const server = await DatabaseServer.start(join(folder, 'postgres'), { throwaway: true });
      closing.add(() => server.stop());
      const broker =
        transports.includes('kafka') && !brokers ? await startBroker({ dataDir: join(folder, 'kafka') }) : undefined;
      if (broker) closing.add(() => broker.stop());
      const processes = new Processes(spare);
      closing.add(() => processes.close());
      return new Site(stopped, server, processes, brokers ?? (broker && [broker.brokers]), closing);
    });
  }

  close(): Promise<void> {
    return this.closing.close();
  }
}
