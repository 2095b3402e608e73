import { setTimeout as pause } from 'node:timers/promises';
import { standIn, TestPlatform } from '@concert/test-kit/platform';
import { poolOf } from '../service/pool-of.js';
import { DataSource } from 'typeorm';

describe('S17: a service whose database connections are killed', () => {
  let platform: TestPlatform;
  beforeAll(async () => (platform = await TestPlatform.start(standIn('budgets'))));
  afterAll(() => platform.close());

  it('answers 503 with Retry-After, stays up, and answers again', async () => {
    const service = platform.service('budgets');
    const pool = poolOf(service.app.get(DataSource));
    const pmo = await platform.as('PMO', 'pmo');
    const answers: { status: number; code?: string; retry?: string }[] = [];
    let isOver = false;
    const asking = async (): Promise<void> => {
      while (!isOver) {
        const { status, body, headers } = await pmo.get('budgets', '/operations/views');
        answers.push({ status, code: body.code, retry: headers['retry-after'] });
      }
    };
    const killing = async (): Promise<void> => {
      for (let round = 0; round < 20; round += 1) {
        await pool
          .query(
            `select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
          )
          .catch(() => undefined);
        await pause(20);
      }
      isOver = true;
    };
    await Promise.all([killing(), asking(), asking(), asking()]);

    const others = answers.filter(({ status }) => status !== 200);
    expect(
      others.filter(({ status, code, retry }) => status !== 503 || code !== 'DATABASE_UNAVAILABLE' || !retry),
    ).toEqual([]);
    const status = async (): Promise<number> => (await pmo.get('budgets', '/operations/views')).status;
    let last = await status();
    for (const until = Date.now() + 30_000; last !== 200 && Date.now() < until; last = await status()) await pause(20);
    expect(last).toBe(200);
  });
});
