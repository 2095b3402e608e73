import { cp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { start } from '../kafka/broker.mjs';

type Broker = Awaited<ReturnType<typeof start>>;

interface Ports {
  readonly port: number;
  /** Of a proxy that clients are to come through. */
  readonly advertisedPort?: number | undefined;
}

/** A broker that can be stopped, started again, and set back to what it held before. */
export class OwnBroker {
  private constructor(
    private readonly folder: string,
    private readonly ports: Ports,
    private broker: Broker,
  ) {}

  static async start(folder: string, ports: Ports): Promise<OwnBroker> {
    return new OwnBroker(folder, ports, await start({ dataDir: folder, ...ports }));
  }

  /** As clients reach it. */
  get brokers(): readonly string[] {
    return [this.broker.brokers];
  }

  stop(): Promise<void> {
    return this.broker.stop();
  }

  async startAgain(): Promise<void> {
    this.broker = await start({ dataDir: this.folder, ...this.ports });
  }

  /** Starts it again if it has ended of itself, which it is given some time for. */
  async seeThatItRuns(): Promise<void> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      if (!(await answers(this.ports.port))) return this.startAgain();
      await pause(100);
    }
  }

  /** Keeps what a stopped broker holds. */
  async keep(): Promise<void> {
    await cp(this.folder, `${this.folder}.kept`, { recursive: true });
  }

  /** Puts a stopped broker back to what was kept, or to nothing. */
  async putBack(what: 'what was kept' | 'nothing'): Promise<void> {
    await rm(this.folder, { recursive: true });
    if (what === 'what was kept') await cp(`${this.folder}.kept`, this.folder, { recursive: true });
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
