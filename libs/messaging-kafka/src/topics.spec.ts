import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPIC_SETTINGS } from './topics.js';

describe('The page for those who make topics by hand', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../infra/kafka/topics.md'), 'utf8');

  it('gives the settings that services give', () => {
    const { partitions, config } = TOPIC_SETTINGS;
    const inPage = Object.fromEntries(
      [...page.matchAll(/--config (\S+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    );
    expect(inPage).toEqual(config);
    expect(page).toContain(`--partitions ${partitions} `);
  });
});
