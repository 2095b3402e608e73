import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

/** Stands between a client and a server on this machine, and treats what passes as a bad network would. */
export class Proxy {
  /** How long each piece takes on its way, in ms. */
  delay = 0;
  /** Nothing arrives any more, and nobody is told: a connection that is half open. */
  isSilent = false;
  /** Called with every piece that a server answers; true cuts the connection instead of passing it on. */
  cutsAnswer: (piece: Buffer) => boolean = () => false;
  private readonly pairs = new Set<Pair>();

  private constructor(
    private readonly server: Server,
    private readonly leadsTo: number,
  ) {}

  static async to(port: number): Promise<Proxy> {
    const server = createServer((near) => proxy.join(near));
    const proxy: Proxy = new Proxy(server, port);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as { port: number }).port;
  }

  urlFor(url: string): string {
    const through = new URL(url);
    through.port = String(this.port);
    return through.href;
  }

  /** Ends every connection at once. */
  cut(): void {
    for (const { near, far } of this.pairs) {
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => void this.server.close(done));
    this.cut();
    await closed;
  }

  private join(near: Socket): void {
    const far = connect(this.leadsTo, '127.0.0.1');
    const pair = { near, far };
    this.pairs.add(pair);
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.pairs.delete(pair);
        near.destroy();
        far.destroy();
      });
    }
    this.pass(near, far, () => false);
    this.pass(far, near, (piece) => this.cutsAnswer(piece));
  }

  /** Pieces pass in their order. */
  private pass(from: Socket, to: Socket, cuts: (piece: Buffer) => boolean): void {
    let last: Promise<unknown> = Promise.resolve();
    from.on('data', (piece: Buffer) => {
      if (this.isSilent) return;
      if (cuts(piece)) {
        from.resetAndDestroy();
        to.resetAndDestroy();
        return;
      }
      if (this.delay === 0) last = last.then(() => to.write(piece));
      else last = Promise.all([last, pause(this.delay)]).then(() => to.write(piece));
    });
  }
}
