import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../../../infra/kafka/broker.mjs';
import type { CloudEventRecord } from './cloud-events.js';
import { eventually } from './kafka.fixture.js';
import { connect, type KafkaDriver, type KafkaSettings } from './kafka-driver.js';
import { silent } from './logger.js';
import { rightsOf } from './rights.js';
import { groupOf, topicOf } from './topics.js';

const PASSWORDS = { admin: 'of-admin', budgets: 'of-budgets', 'view-ilo': 'of-ilo' };
const BUDGETS = topicOf('budgets');

const RIGHTS = [
  ...rightsOf({ name: 'budgets', publishes: true, sources: [] }),
  ...rightsOf({ name: 'view-ilo', publishes: false, sources: ['budgets'] }),
];

const record: CloudEventRecord = { key: 'MDGF-1880', value: '{"amount":"780000.00"}', headers: {} };

// A broker of KAFKA_BROKERS has rights of its own, which a test does not change.
(process.env['CONCERT_MAY_START_BROKERS'] ? describe : describe.skip)(
  'O3: a broker behind TLS, SCRAM and rights',
  () => {
    let folder: string;
    let broker: Awaited<ReturnType<typeof start>>;
    const opened: KafkaDriver[] = [];

    const settingsOf = (user: keyof typeof PASSWORDS, password = PASSWORDS[user]): KafkaSettings => ({
      brokers: [broker.brokers],
      clientId: user,
      tls: { ca: readFileSync(broker.caFile as string, 'utf8') },
      sasl: { mechanism: 'scram-sha-512', username: user, password },
    });
    const open = async (settings: KafkaSettings): Promise<KafkaDriver> => {
      const driver = await connect(settings, [BUDGETS], silent);
      opened.push(driver);
      return driver;
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'concert-kafka-'));
      broker = await start({ dataDir: folder, secured: PASSWORDS });
      const admin = await open(settingsOf('admin'));
      for (const right of RIGHTS) await broker.acls?.('--add', '--allow-principal', ...right);
      // A new broker first makes the topic in which it keeps where groups stand.
      await eventually(() => admin.fetchOffsets(groupOf('view-ilo', 'views'), [BUDGETS]));
    }, 240_000);

    afterAll(async () => {
      for (const driver of opened) await driver.close();
      await broker?.stop();
      await rm(folder, { recursive: true, force: true });
    }, 60_000);

    it('carries what its service sends to a view that may read it', async () => {
      const budgets = await open(settingsOf('budgets'));
      await budgets.sendBatch(BUDGETS, [record]);
      const view = await open(settingsOf('view-ilo'));
      const received = await new Promise((resolve, reject) => {
        void view.runBatches({
          groupId: groupOf('view-ilo', 'views'),
          topics: [BUDGETS],
          largestBatch: 10,
          onRecords: (records) => {
            resolve(records[0]?.value);
            return Promise.resolve(true);
          },
          onAssigned: () => undefined,
          onEnded: reject,
        });
      });
      expect(received).toBe(record.value);
    });

    it('takes nothing from a view that may only read', async () => {
      const view = await open(settingsOf('view-ilo'));
      await expect(view.sendBatch(BUDGETS, [record])).rejects.toThrow(/authorization failed/i);
    });

    it('gives nothing to a service that may only write', async () => {
      const budgets = await open(settingsOf('budgets'));
      await expect(budgets.fetchOffsets(groupOf('view-ilo', 'views'), [BUDGETS])).rejects.toThrow(
        /group coordinator|authoriz/i,
      );
    });

    it.each([
      ['with a wrong password', () => settingsOf('budgets', 'guessed'), /authentication failed/i],
      ['without a password', () => ({ ...settingsOf('budgets'), sasl: undefined }), /closed|timed? ?out|disconnect/i],
      ['without TLS', () => ({ ...settingsOf('budgets'), tls: undefined }), /closed|timed? ?out|disconnect/i],
      ['that does not trust its certificate', () => ({ ...settingsOf('budgets'), tls: {} }), /certificate/i],
    ])('lets nobody in %s', async (_, settings, reason) => {
      await expect(open(settings())).rejects.toThrow(reason);
    });
  },
);
