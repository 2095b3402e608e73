import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpSourceLog, SourceUnavailable } from './http-source-log.js';

describe("Another deployment's log over HTTP", () => {
  const asked: { url: string | undefined; authorization: string | undefined }[] = [];
  let answer: { status: number; body: unknown };
  let server: Server;
  let log: HttpSourceLog;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push({ url: request.url, authorization: request.headers.authorization });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    log = new HttpSourceLog({
      serviceUrl: `http://127.0.0.1:${port}/internal`,
      token: () => Promise.resolve('token-of-unesco'),
    });
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => asked.splice(0));

  it('is asked for a programme after a position', async () => {
    answer = { status: 200, body: { messages: [{ id: 'm', position: '9007199254740993', previous: '7', data: {} }] } };

    expect(await log.readProgramme('MDGF-1880', 7n, 500)).toEqual([
      { id: 'm', position: 9_007_199_254_740_993n, previous: 7n, data: {} },
    ]);
    expect(asked).toEqual([
      {
        url: '/internal/published-events?programme=MDGF-1880&after=7&limit=500',
        authorization: 'Bearer token-of-unesco',
      },
    ]);
  });

  it('is asked where its programmes end', async () => {
    answer = { status: 200, body: { heads: { 'MDGF-1880': '9007199254740993', portfolio: '12' } } };

    expect(await log.heads()).toEqual(
      new Map([
        ['MDGF-1880', 9_007_199_254_740_993n],
        ['portfolio', 12n],
      ]),
    );
    expect(asked[0]?.url).toBe('/internal/published-events/heads');
  });

  it('is unavailable when it refuses, with what it said', async () => {
    answer = { status: 403, body: { code: 'NOT_PERMITTED' } };
    await expect(log.heads()).rejects.toThrow(SourceUnavailable);
    await expect(log.heads()).rejects.toThrow(/\/internal\/published-events\/heads .*403 .*NOT_PERMITTED/);
  });

  it('is unavailable when nobody listens, with the reason', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));

    const nobody = new HttpSourceLog({ serviceUrl: `http://127.0.0.1:${port}`, token: () => Promise.resolve('') });
    await expect(nobody.heads()).rejects.toThrow(`/published-events/heads could not be read: connect ECONNREFUSED`);
  });
});
