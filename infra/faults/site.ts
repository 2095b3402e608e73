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
  private stopped: Promise<string> | undefined;

  private constructor(
    private readonly folder: string,
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
      const server = await DatabaseServer.start(join(folder, 'postgres'), { throwaway: true });
      closing.add(() => server.stop());
      const broker =
        transports.includes('kafka') && !brokers ? await startBroker({ dataDir: join(folder, 'kafka') }) : undefined;
      if (broker) closing.add(() => broker.stop());
      const processes = new Processes(spare);
      closing.add(() => processes.close());
      return new Site(folder, server, processes, brokers ?? (broker && [broker.brokers]), closing);
    });
  }

  /** Folder of a stopped PostgreSQL, for runs that want one of their own; made when the first of them asks. */
  stoppedServer(): Promise<string> {
    return (this.stopped ??= makeStopped(join(this.folder, 'stopped')));
  }

  close(): Promise<void> {
    return this.closing.close();
  }
}

const makeStopped = async (folder: string): Promise<string> => {
  await (await DatabaseServer.start(folder)).stop();
  return folder;
};
