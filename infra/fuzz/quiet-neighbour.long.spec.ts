import { setTimeout as pause } from 'node:timers/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { RunningRecord } from '../matrix/running-record.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const IMPORTS = '/api/budgets/programmes/MDGF-1880/imports/transfers';
const READS = [
  '/api/budgets/programmes/MDGF-1880/summary',
  '/api/activities/programmes/MDGF-1880/activities?limit=20',
  '/api/views/UNESCO/programmes/MDGF-1880/needs-me',
];
const P99_MS = 500;
const MEGABYTE = 1024 * 1024;

describe('while one caller does what harms, the requests of another', () => {
  let record: RunningRecord;
  let hostile: string;
  let quiet: string;

  beforeAll(async () => {
    record = await RunningRecord.start();
    hostile = `Bearer ${await record.tokenOf({ organization: 'PMO', role: 'pmo' })}`;
    quiet = `Bearer ${await record.tokenOf({ organization: 'UNESCO', role: 'coordinator' })}`;
    for (const path of READS) await read(path);
  }, 300_000);

  afterAll(async () => {
    await record?.close();
  }, 60_000);

  const read = async (path: string): Promise<number> => {
    const began = performance.now();
    const answer = await fetch(record.origin + path, { headers: { authorization: quiet } });
    await answer.arrayBuffer();
    expect(answer.status).toBe(200);
    return performance.now() - began;
  };

  const post = async (path: string, type: string, body: string | Buffer): Promise<number> => {
    const headers = { authorization: hostile, 'content-type': type };
    const { status } = await fetch(record.origin + path, { method: 'POST', headers, body });
    return status;
  };

  /** How long each read of the second caller took, and what was answered to the first one. */
  const meanwhile = async (harm: () => Promise<readonly number[]>): Promise<readonly number[]> => {
    let isOver = false;
    const harming = harm().finally(() => (isOver = true));
    const took: number[] = [];
    while (!isOver || took.length < 30) {
      took.push(await read(READS[took.length % READS.length] as string));
      await pause(10);
    }
    const statuses = await harming;
    took.sort((one, other) => one - other);
    const p99 = took[Math.ceil(took.length * 0.99) - 1] as number;
    process.stdout.write(
      `${expect.getState().currentTestName}: ${took.length} reads, median ${Math.round(took[took.length >> 1] as number)} ms, ` +
        `p99 ${Math.round(p99)} ms; the other got ${[...new Set(statuses)].join(', ')}\n`,
    );
    expect(p99).toBeLessThan(P99_MS);
    return statuses;
  };

  const atOnce = async (times: number, callers: number, send: (nr: number) => Promise<number>): Promise<number[]> => {
    const statuses: number[] = [];
    let next = 0;
    const sendOn = async (): Promise<void> => {
      for (let nr = next++; nr < times; nr = next++) statuses.push(await send(nr));
    };
    await Promise.all(Array.from({ length: callers }, sendOn));
    return statuses;
  };

  it('are answered during a workbook that unpacks to 15 MB', async () => {
    const template = await fetch(`${record.origin}${IMPORTS}/template?format=xlsx`, {
      headers: { authorization: hostile },
    });
    const parts = unzipSync(new Uint8Array(await template.arrayBuffer()));
    const sheet = Object.keys(parts).find((name) => /worksheets\/sheet1\.xml$/.test(name)) as string;
    const workbook = Buffer.from(zipSync({ ...parts, [sheet]: strToU8(' '.repeat(15 * MEGABYTE)) }));
    const statuses = await meanwhile(() => atOnce(3, 3, () => post(IMPORTS, XLSX, workbook)));
    for (const status of statuses) expect([400, 422]).toContain(status);
  }, 120_000);

  it('are answered during deep bodies', async () => {
    const deep = `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`;
    const path = '/api/budgets/programmes/MDGF-1880/transfers';
    const statuses = await meanwhile(() => atOnce(200, 8, () => post(path, 'application/json', deep)));
    for (const status of statuses) expect(status).toBe(400);
  }, 120_000);

  it('are answered during 500 wrong sign-ins', async () => {
    const guess = (nr: number) => `grant_type=client_credentials&client_id=pmo&client_secret=guess-${nr}`;
    const statuses = await meanwhile(() =>
      atOnce(500, 8, (nr) => post('/oidc/token', 'application/x-www-form-urlencoded', guess(nr))),
    );
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(400);
  }, 120_000);
});
