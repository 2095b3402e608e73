import { GroupCommit } from './group-commit.js';

/** Flushes end when the test says so. */
const heldFlushes = () => {
  const flushes: { items: readonly number[]; end: (results?: readonly (string | Error)[]) => void }[] = [];
  const commit = new GroupCommit<number, string>(
    (items) =>
      new Promise((resolve) =>
        flushes.push({ items, end: (results) => resolve(results ?? items.map((item) => `written ${item}`)) }),
      ),
    { weightOf: (item) => item, most: 10, flushesInFlight: 2, keyOf: (item) => String(item) },
  );
  return { commit, flushes };
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('writes together what came in one turn', async () => {
  const { commit, flushes } = heldFlushes();
  const results = [1, 2, 3].map((item) => commit.add(item));
  await turn();
  flushes[0]!.end();

  expect(await Promise.all(results)).toEqual(['written 1', 'written 2', 'written 3']);
  expect(flushes.map(({ items }) => items)).toEqual([[1, 2, 3]]);
});

it('keeps to the greatest weight, and lets a heavier item go alone', async () => {
  const { commit, flushes } = heldFlushes();
  const results = [6, 5, 40, 1].map((item) => commit.add(item));
  for (let nr = 0; nr < 4; nr += 1) {
    await turn();
    flushes[nr]?.end();
    await turn();
  }
  await Promise.all(results);

  expect(flushes.map(({ items }) => items)).toEqual([[6], [5], [40], [1]]);
});

it('sends what waits behind a flush together with all that came meanwhile', async () => {
  const { commit, flushes } = heldFlushes();
  const results = [commit.add(1)];
  await turn();
  for (const item of [2, 1]) {
    results.push(commit.add(item));
    await turn();
  }
  expect(flushes.map(({ items }) => items)).toEqual([[1]]);

  flushes[0]!.end();
  await turn();
  await turn();
  expect(flushes.map(({ items }) => items)).toEqual([[1], [2, 1]]);
  flushes[1]!.end();
  await Promise.all(results);
});

it('has a second flush in flight when enough waits to fill it, and no third', async () => {
  const { commit, flushes } = heldFlushes();
  const results = [1, 9, 5, 6, 10].map((item) => commit.add(item));
  await turn();
  await turn();
  expect(flushes.map(({ items }) => items)).toEqual([[1, 9], [5]]);

  for (let nr = 0; nr < 4; nr += 1) {
    flushes[nr]?.end();
    await turn();
    await turn();
  }
  await Promise.all(results);
  expect(flushes.map(({ items }) => items)).toEqual([[1, 9], [5], [6], [10]]);
});

it('never puts two items with one key into a flush', async () => {
  const { commit, flushes } = heldFlushes();
  const results = [4, 4, 1].map((item) => commit.add(item));
  await turn();
  flushes[0]!.end();
  await turn();
  await turn();
  flushes[1]!.end();
  await Promise.all(results);

  expect(flushes.map(({ items }) => items)).toEqual([[4, 1], [4]]);
});

it('rejects an item for its own error alone, and all for an error of the flush', async () => {
  const { commit, flushes } = heldFlushes();
  const results = Promise.allSettled([commit.add(1), commit.add(2)]);
  await turn();
  flushes[0]!.end(['written 1', new Error('refused')]);

  expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
});

it('is drained when nothing waits and nothing is in flight', async () => {
  const { commit, flushes } = heldFlushes();
  await commit.drained();
  const result = commit.add(1);
  let isDrained = false;
  const drained = commit.drained().then(() => (isDrained = true));
  await turn();
  expect(isDrained).toBe(false);
  flushes[0]!.end();
  await Promise.all([result, drained]);
  expect(isDrained).toBe(true);
});
