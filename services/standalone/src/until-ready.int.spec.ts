import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { untilReady } from './until-ready.js';

let server: Server;
let notReady: { name: string; reasons: string[] }[];
let said: string[];
const wait = (standstill?: number): Promise<void> =>
  untilReady(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, (line) => said.push(line), standstill);

beforeEach(async () => {
  said = [];
  server = createServer((_, response) =>
    response.end(JSON.stringify({ ready: notReady.length === 0, notReady })),
  ).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
});
afterEach(() => server.close());

it('waits until nothing is left to wait for', async () => {
  notReady = [{ name: 'budgets', reasons: ['views is 3 behind budgets'] }];
  setTimeout(() => (notReady = []), 150);
  await wait();
  expect(said).toEqual([]);
});

it('(O2) says at once what to do when a log is an older one', async () => {
  notReady = [
    { name: 'budgets', reasons: ['The log of budgets is another after position 3 than the one that others hold'] },
  ];
  await expect(wait()).rejects.toThrow(/^budgets: The log of budgets is another.*--follow-restored NAME/);
});

it('(S5) a log in which something was changed is told, and the record is opened', async () => {
  const reason = 'The log of budgets is not as it was recorded at 4: its hash is not that of what it says';
  notReady = [{ name: 'budgets', reasons: [reason] }];
  await wait();
  expect(said).toEqual([`budgets: ${reason}`]);
});

it('(S18) waits for as long as something moves, and ends with what it waits for when nothing does', async () => {
  const behind = (events: number): typeof notReady => [{ name: 'ILO', reasons: [`views is ${events} behind budgets`] }];
  notReady = behind(9);
  const moving = [8, 7, 6].map((events, nr) => setTimeout(() => (notReady = behind(events)), 700 * (nr + 1)));
  setTimeout(() => (notReady = []), 2_800);
  await wait(2_400);

  notReady = behind(5);
  await expect(wait(300)).rejects.toThrow('nothing has moved for 0.3 s (ILO: views is 5 behind budgets)');
  moving.forEach(clearTimeout);
});

it('(S18) says so when the gateway does not answer, and ends', async () => {
  server.removeAllListeners('request').on('request', ({ socket }: IncomingMessage) => socket.destroy());
  await expect(wait(300)).rejects.toThrow('(the gateway: does not answer: ');
});
