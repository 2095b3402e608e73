import { FAULTS } from './all-faults.js';
import { runOnce } from './run.js';
import { Site } from './site.js';

/** A few faults with one seed; `npm run test:faults` runs all. */
const SOME = FAULTS.filter(({ id }) => ['F05', 'F07a', 'F15'].includes(id));

let site: Site;
beforeAll(async () => {
  site = await Site.open(['kafka'], (process.env['KAFKA_BROKERS'] ?? '').split(','));
}, 240_000);
afterAll(() => site?.close());

it.each(SOME.map((fault) => [fault.id, fault.name, fault] as const))(
  '%s over Kafka: %s',
  async (_id, _name, fault) => {
    expect(await runOnce(site, fault, 'kafka', 1)).toMatchObject({ lost: 0, doubled: 0, outOfOrder: 0, problems: [] });
  },
  450_000,
);
