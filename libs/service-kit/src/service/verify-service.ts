import { parseArgs } from 'node:util';
import { verifyDatabases } from '@concert/event-store-postgres';

/**
 * `node dist/main.js verify [--full] [--places FILE]`: whether the service's log is as it was recorded, from where it was
 * verified last, or from its beginning.
 *
 * @returns false when it is not
 */
export const verifyService = (name: string, databaseUrl: string, words: readonly string[]): Promise<boolean> => {
  const { values } = parseArgs({
    args: [...words],
    options: { full: { type: 'boolean', default: false }, places: { type: 'string' } },
  });
  return verifyDatabases([{ name, url: databaseUrl }], {
    full: values.full,
    placesFile: values.places,
    say: (line) => void process.stdout.write(`${line}\n`),
  });
};
