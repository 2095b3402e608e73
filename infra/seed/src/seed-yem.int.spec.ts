import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RequestRefused } from './api-client.js';
import type { SeedProgress } from './enter.js';
import { lineOf, seedYem } from './seed-yem.js';

interface Received {
  readonly path: string;
  readonly key: string;
  readonly person: string;
  readonly minPosition: string | undefined;
}

/** Requests that enter the programme. */
const STEPS = 181;

type Disturbance = (request: IncomingMessage, response: ServerResponse, count: number) => boolean;

/** A platform that only keeps count: a repeated key gets its first answer. */
class CountingPlatform {
  readonly received: Received[] = [];
  readonly entered = new Map<string, number>();
  readonly signIns: string[] = [];
  disturb: Disturbance = () => false;
  private readonly server: Server = createServer((request, response) => this.answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((done) => {
      this.server.close(() => done());
      this.server.closeAllConnections();
    });
  }

  signIn = (client: string): Promise<string> => {
    this.signIns.push(client);
    return Promise.resolve(client);
  };

  private answer(request: IncomingMessage, response: ServerResponse): void {
    request.resume();
    const { headers, url = '' } = request;
    const key = String(headers['idempotency-key']);
    this.received.push({
      path: url,
      key,
      person: String(headers.authorization).replace('Bearer ', ''),
      minPosition: headers['min-position'] as string | undefined,
    });
    if (this.disturb(request, response, this.received.length)) return;
    const number = this.entered.get(key) ?? this.entered.size + 1;
    this.entered.set(key, number);
    const [, , service = ''] = url.split('/');
    response
      .writeHead(201, { 'content-type': 'application/json', 'log-position': `${service}@${number}` })
      .end(JSON.stringify({ id: `id-${number}` }));
  }
}

const problem = (response: ServerResponse, status: number, code: string): true => {
  response.writeHead(status, { 'content-type': 'application/problem+json' });
  response.end(JSON.stringify({ code, detail: 'no' }));
  return true;
};

describe('Entering the YEM programme', () => {
  let platform: CountingPlatform;
  let origin: string;
  const seed = (onProgress?: (progress: SeedProgress) => void) =>
    seedYem({ origin, signIn: platform.signIn, retryAfterMs: 1 }, onProgress);

  beforeEach(async () => {
    platform = new CountingPlatform();
    origin = await platform.start();
  });
  afterEach(() => platform.stop());

  it('sends everything once, each person signed in once', async () => {
    const summary = await seed();
    expect(platform.entered.size).toBe(STEPS);
    expect(summary.get('key actions')).toBe(14);
    expect([...platform.signIns].sort()).toEqual(['ilo-coordinator', 'nsc', 'pmc', 'pmo']);
  });

  it('changes nothing the second time', async () => {
    await seed();
    await seed();
    expect(platform.received).toHaveLength(2 * STEPS);
    expect(platform.entered.size).toBe(STEPS);
  });

  it('goes on where it was interrupted', async () => {
    platform.disturb = (_request, response, count) => count > 60 && problem(response, 409, 'INTERRUPTED');
    await expect(seed()).rejects.toBeInstanceOf(RequestRefused);
    expect(platform.entered.size).toBe(60);
    platform.disturb = () => false;
    await seed();
    expect(platform.entered.size).toBe(STEPS);
  });

  it('asks for a record that holds what was entered before', async () => {
    await seed();
    const [first] = platform.received;
    const allocation = platform.received.find(({ path }) => path.endsWith('/allocations'));
    expect(first?.minPosition).toBeUndefined();
    expect(allocation?.minPosition).toBe('agencies@77,activities@100');
  });

  it('waits while the platform is not ready, and survives a lost connection', async () => {
    platform.disturb = (request, response, count) => {
      if (count === 5) return problem(response, 503, 'NOT_READY');
      if (count !== 9) return false;
      request.socket.destroy();
      return true;
    };
    await seed();
    expect(platform.entered.size).toBe(STEPS);
    expect(platform.received).toHaveLength(STEPS + 2);
  });

  it('signs in again when a sign-in has expired', async () => {
    platform.disturb = (_request, response, count) => count === 12 && problem(response, 401, 'NOT_SIGNED_IN');
    await seed();
    expect(platform.signIns.filter((client) => client === 'pmo')).toHaveLength(2);
  });

  it('stops at a refusal and names the request', async () => {
    platform.disturb = (_request, response, count) => count === 3 && problem(response, 403, 'NOT_PERMITTED');
    await expect(seed()).rejects.toThrow('POST /api/agencies/organizations as pmo was answered 403 NOT_PERMITTED: no');
    expect(platform.received).toHaveLength(3);
  });

  it('tells how far it is', async () => {
    const lines: string[] = [];
    await seed((progress) => lines.push(lineOf(progress)));
    expect(lines).toHaveLength(STEPS);
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^key actions 14/14 · \\d+/${STEPS}$`)));
  });
});
