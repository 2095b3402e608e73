import { FAULTS } from './all-faults.js';
import { type Run, runAll } from './run.js';
import { Site } from './site.js';

/**
 * A few faults with one seed, at once, so that a change that breaks them is seen soon; `npm run test:faults` runs all. The
 * copies that are killed here take commands and deliver, as those of F01 do.
 */
const SOME = FAULTS.filter(({ id }) => ['F05', 'F07a', 'F08'].includes(id));

const runs: Run[] = [];
beforeAll(async () => {
  const site = await Site.open(['postgres']);
  const wanted = SOME.map((fault) => ({ fault, transport: 'postgres', seed: 1 }) as const);
  const interruption = new AbortController().signal;
  await runAll(site, wanted, { atOnce: SOME.length, interruption, onRun: (run) => runs.push(run) }).finally(() =>
    site.close(),
  );
}, 480_000);

it.each(SOME.map((fault) => [fault.id, fault.name, fault] as const))('%s over PostgreSQL: %s', (_id, _name, fault) => {
  expect(runs.find((run) => run.fault === fault)).toMatchObject({ lost: 0, doubled: 0, outOfOrder: 0, problems: [] });
});
