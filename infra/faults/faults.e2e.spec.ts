import { FAULTS } from './all-faults.js';
import { runOnce } from './run.js';
import { Site } from './site.js';

/** A few faults with one seed, so that a change that breaks them is seen at once; `npm run test:faults` runs all. */
const SOME = FAULTS.filter(({ id }) => ['F01', 'F05', 'F07a', 'F08', 'F20'].includes(id));

let site: Site;
beforeAll(async () => {
  site = await Site.open(['postgres']);
});
afterAll(() => site?.close());

it.each(SOME.map((fault) => [fault.id, fault.name, fault] as const))(
  '%s over PostgreSQL: %s',
  async (_id, _name, fault) => {
    expect(await runOnce(site, fault, 'postgres', 1)).toMatchObject({
      lost: 0,
      doubled: 0,
      outOfOrder: 0,
      problems: [],
    });
  },
);
