import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start as startBroker } from '../kafka/broker.mjs';
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
    private readonly closing: () => Promise<void>,
  ) {}

  /** @param brokers  takes these instead of starting one */
  static async open(transports: readonly TransportName[], brokers?: readonly string[], spare = 3): Promise<Site> {
    const folder = await mkdtemp(join(tmpdir(), 'concert-faults-'));
    const stopped = join(folder, 'stopped');
    await (await DatabaseServer.start(stopped)).stop();
    const server = await DatabaseServer.start(join(folder, 'postgres'), { throwaway: true });
    const broker =
      transports.includes('kafka') && !brokers ? await startBroker({ dataDir: join(folder, 'kafka') }) : undefined;
    const processes = new Processes(spare);
    return new Site(stopped, server, processes, brokers ?? (broker && [broker.brokers]), async () => {
      await processes.close();
      await broker?.stop();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    });
  }

  close(): Promise<void> {
    return this.closing();
  }
}
