import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, request, type Server } from 'node:http';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, type RunningRecord } from './record';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const SERVICES = ['agencies', 'activities', 'budgets', 'recommendations', 'reviews'];
const READY_WITHIN_MS = 30_000;

/** Of the stream of all services, what this one tells. */
const newsOf = (service: string): Transform => {
  let rest = '';
  return new Transform({
    transform(chunk, _encoding, done) {
      const blocks = `${rest}${String(chunk)}`.split('\n\n');
      rest = blocks.pop() ?? '';
      const own = blocks.filter((block) => !block.includes('"service":') || block.includes(`"service":"${service}"`));
      done(null, own.map((block) => `${block}\n\n`).join(''));
    },
  });
};

/** A way to one service, which can be cut and opened again. */
class Way {
  private server: Server | undefined;

  constructor(
    private readonly record: string,
    private readonly name: string,
    private readonly port: number,
  ) {}

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  async open(): Promise<void> {
    this.server = createServer((asked, answer) => {
      const isLive = asked.url === '/live';
      const to = `${this.record}/api/${isLive ? 'live' : `${this.name}${asked.url}`}`;
      const passedOn = request(to, { method: asked.method, headers: asked.headers }, (given) => {
        answer.writeHead(given.statusCode as number, given.headers);
        (isLive ? given.pipe(newsOf(this.name)) : given).pipe(answer);
      });
      passedOn.on('error', () => answer.destroy());
      answer.on('close', () => passedOn.destroy());
      asked.pipe(passedOn);
    });
    await new Promise<void>((done) => this.server?.listen(this.port, 'localhost', done));
  }

  async cut(): Promise<void> {
    const closed = new Promise((done) => this.server?.close(done));
    this.server?.closeAllConnections();
    await closed;
  }
}

/** Another gateway before a running record: a process of its own, whose services can be taken from it and given back. */
export class GatewayInFront {
  private constructor(
    readonly address: string,
    private readonly ways: ReadonlyMap<string, Way>,
    private readonly child: ChildProcess,
  ) {}

  static async start(record: RunningRecord): Promise<GatewayInFront> {
    const ways = new Map<string, Way>();
    for (const name of SERVICES) ways.set(name, new Way(record.address, name, await freePort()));
    for (const way of ways.values()) await way.open();
    const child = spawn(process.execPath, [join(ROOT, 'services/gateway/dist/main.js')], {
      env: {
        ...process.env,
        PORT: new URL(record.otherOrigin).port,
        HOST: 'localhost',
        PUBLIC_URL: record.otherOrigin,
        OIDC_ISSUER: `${record.address}/oidc`,
        LOG_LEVEL: 'silent',
        ...Object.fromEntries([...ways].map(([name, { url }]) => [`${name.toUpperCase()}_URL`, url])),
      },
      stdio: 'inherit',
    });
    const gateway = new GatewayInFront(record.otherOrigin, ways, child);
    await gateway.untilItAnswers();
    return gateway;
  }

  async stopService(name: string): Promise<void> {
    await this.ways.get(name)?.cut();
  }

  async startService(name: string): Promise<void> {
    await this.ways.get(name)?.open();
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.child.once('exit', done));
    this.child.kill('SIGTERM');
    await Promise.all([...this.ways.values()].map((way) => way.cut()));
    await ended;
  }

  private async untilItAnswers(): Promise<void> {
    for (const until = Date.now() + READY_WITHIN_MS; ;) {
      const answer = await fetch(`${this.address}/api/settings`).catch(() => undefined);
      if (answer?.ok) return;
      if (this.child.exitCode !== null || Date.now() > until) throw new Error('The gateway in front does not answer');
      await pause(50);
    }
  }
}
