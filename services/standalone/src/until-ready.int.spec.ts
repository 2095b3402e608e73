import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { untilReady } from './until-ready.js';

let server: Server;
let notReady: { name: string; reasons: string[] }[];
let said: string[];
const wait = (): Promise<void> =>
  untilReady(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, (line) => said.push(line));

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
