import { strToU8, unzipSync, zipSync } from 'fflate';
import { RunningRecord } from '../matrix/running-record.js';
import { meanwhile, timed } from './neighbour.js';

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
    for (const nr of READS.keys()) await read(nr);
  }, 300_000);

  afterAll(async () => {
    await record?.close();
  }, 60_000);

  const read = (nr: number): Promise<number> => timed(record.origin + READS[nr % READS.length], quiet);

  const post = async (path: string, type: string, body: string | Buffer, authorization?: string): Promise<number> => {
    const headers = { 'content-type': type, ...(authorization && { authorization }) };
    const { status } = await fetch(record.origin + path, { method: 'POST', headers, body });
    return status;
  };

  /** What was answered to the one who does harm; the other one did not have to wait. */
  const harmless = async (name: string, harm: () => Promise<number[]>): Promise<readonly number[]> => {
    const { p99, result } = await meanwhile(name, read, harm);
    expect(p99).toBeLessThan(P99_MS);
    return result;
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
    const statuses = await harmless('a workbook that unpacks to 15 MB', () =>
      atOnce(3, 3, () => post(IMPORTS, XLSX, workbook, hostile)),
    );
    for (const status of statuses) expect([400, 422]).toContain(status);
  }, 120_000);

  it('are answered during deep bodies', async () => {
    const deep = `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`;
    const path = '/api/budgets/programmes/MDGF-1880/transfers';
    const statuses = await harmless('deep bodies', () =>
      atOnce(200, 8, () => post(path, 'application/json', deep, hostile)),
    );
    for (const status of statuses) expect(status).toBe(400);
  }, 120_000);

  it('are answered during 500 wrong sign-ins', async () => {
    const guess = (nr: number) => `grant_type=client_credentials&client_id=pmo&client_secret=guess-${nr}`;
    const statuses = await harmless('500 wrong sign-ins', () =>
      atOnce(500, 8, (nr) => post('/oidc/token', 'application/x-www-form-urlencoded', guess(nr))),
    );
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(400);
  }, 120_000);
});
