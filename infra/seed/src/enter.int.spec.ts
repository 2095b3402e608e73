import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RequestRefused } from './api-client.js';
import { enter, ImpossibleFactAccepted } from './enter.js';
import type { Step } from './steps/step.js';

const step: Step = { chapter: 'programmes', as: 'pmo', method: 'POST', path: '/api/agencies/programmes', body: {} };
const problem = {
  code: 'INVALID_INPUT',
  detail: 'start: must be a day that exists',
  errors: [{ field: 'start', message: 'must be a day that exists' }],
  readFrom: { document: 'evaluation brief', place: 'Project period' },
};

describe('Entering what a document prints', () => {
  let server: Server;
  let status: number;
  const take = (steps: readonly Step[]) =>
    enter(
      steps,
      {
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        signIn: () => Promise.resolve('pmo'),
        retryAfterMs: 1,
      },
      () => undefined,
    );

  beforeEach(async () => {
    server = createServer((_request, response) => response.writeHead(status).end(JSON.stringify(problem)));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterEach(
    () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  );

  it('keeps the refusal of what cannot be right, with the fields and the place', async () => {
    status = 400;
    const { chapters, refusals } = await take([{ ...step, cannotBeRight: '31 February 2018' }]);
    expect(chapters.size).toBe(0);
    expect(refusals).toEqual([
      {
        asPrinted: '31 February 2018',
        code: 'INVALID_INPUT',
        detail: 'start: must be a day that exists',
        fields: ['start'],
        readFrom: 'evaluation brief, Project period',
      },
    ]);
  });

  it('stops when it is accepted', async () => {
    status = 201;
    await expect(take([{ ...step, cannotBeRight: '31 February 2018' }])).rejects.toThrow(ImpossibleFactAccepted);
  });

  it('stops when it is refused for who asks, not for what is said', async () => {
    status = 403;
    await expect(take([{ ...step, cannotBeRight: '31 February 2018' }])).rejects.toThrow(RequestRefused);
  });

  it('stops when what can be right is refused', async () => {
    status = 400;
    await expect(take([step])).rejects.toThrow(RequestRefused);
  });
});
