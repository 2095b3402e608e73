import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestPlatform } from '@concert/test-kit/platform';

export interface OneOrigin {
  readonly origin: string;
  close(): Promise<void>;
}

const FORWARDED = ['authorization', 'content-type', 'idempotency-key', 'min-position'];

/** `/api/<service>/…` of one address goes to the services of a spec, as the gateway does it. */
export const oneOriginOf = async (platform: TestPlatform): Promise<OneOrigin> => {
  const server: Server = createServer(async (request, response) => {
    const [, , service = '', ...rest] = (request.url ?? '').split('/');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = FORWARDED.flatMap((name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, value] as [string, string]] : [];
    });
    try {
      const answer = await fetch(`${platform.service(service).url}/${rest.join('/')}`, {
        method: request.method ?? 'GET',
        headers,
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      const position = answer.headers.get('log-position');
      response.writeHead(answer.status, { ...(position !== null && { 'log-position': position }) });
      response.end(await answer.text());
    } catch (error) {
      response.writeHead(500).end((error as Error).message);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
