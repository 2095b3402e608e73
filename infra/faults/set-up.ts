import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@concert/embedded-postgres';
import type { Closing } from './closing.js';
import { type Database, DatabaseServer } from './database-server.js';
import { OwnBroker } from './own-broker.js';
import { Proxy } from './proxy.js';
import type { Site, TransportName } from './site.js';
import { SmallDisk } from './small-disk.js';

/** What a run has for itself alone. */
export interface Needs {
  /** A PostgreSQL that may be killed. */
  readonly ownServer?: boolean;
  /** A broker that may be stopped. */
  readonly ownBroker?: boolean;
  /** What it has for itself lies on a disk of so many MB. Needs root. */
  readonly diskOf?: number;
  /** Copies reach their databases, and a broker of the run's own, through proxies that can be slowed down and cut. */
  readonly proxies?: boolean;
  /** No copies and no load to begin with. */
  readonly bare?: boolean;
}

export interface Proxies {
  readonly log: Proxy;
  readonly view: Proxy;
  readonly broker?: Proxy;
}

export interface RigParts {
  readonly transport: TransportName;
  readonly seed: number;
  readonly server: DatabaseServer;
  readonly broker: OwnBroker | undefined;
  readonly site: Site;
  readonly disk: SmallDisk | undefined;
  readonly log: Database;
  readonly view: Database;
  readonly proxies: Proxies | undefined;
}

let runs = 0;

/** Servers, databases and proxies of one run. `closing` is told of each as soon as it is there. */
export const setUp = async (
  site: Site,
  transport: TransportName,
  seed: number,
  closing: Closing,
  needs: Needs,
): Promise<RigParts> => {
  const folder = await mkdtemp(join(tmpdir(), 'concert-fault-'));
  closing.add(() => rm(folder, { recursive: true, force: true }));
  const disk = needs.diskOf ? SmallDisk.mount(folder, needs.diskOf) : undefined;
  if (disk) closing.add(() => disk.unmount());
  // A broker of its own on a small disk: there the database may not lie, too.
  const hasOwnServer = needs.ownServer && !(disk && transport === 'kafka');
  const server = hasOwnServer
    ? await DatabaseServer.start(join(folder, 'postgres'), { like: await site.stoppedServer() })
    : site.server;
  if (hasOwnServer) closing.add(() => server.stop());
  const hasOwnBroker = needs.ownBroker && transport === 'kafka';
  const brokerPort = await freePort();
  const brokerProxy = hasOwnBroker && needs.proxies ? await proxyTo(brokerPort, closing) : undefined;
  const brokerAt = { port: brokerPort, advertisedPort: brokerProxy?.port };
  const broker = hasOwnBroker ? await OwnBroker.start(join(folder, 'kafka'), brokerAt) : undefined;
  if (broker) closing.add(() => broker.stop());
  const name = `faults_${Date.now().toString(36)}_${(runs += 1)}`;
  const dropped = (database: string): string => {
    if (!hasOwnServer) closing.add(() => server.drop(database));
    return database;
  };
  const log = await server.createLog(dropped(`${name}_log`));
  const view = await server.createViews(dropped(`${name}_view`));
  const proxies = needs.proxies && {
    log: await proxyTo(server.port, closing),
    view: await proxyTo(server.port, closing),
    ...(brokerProxy && { broker: brokerProxy }),
  };
  return { transport, seed, server, broker, site, log, view, proxies: proxies || undefined, disk };
};

const proxyTo = async (port: number, closing: Closing): Promise<Proxy> => {
  const proxy = await Proxy.to(port);
  closing.add(() => proxy.close());
  return proxy;
};
