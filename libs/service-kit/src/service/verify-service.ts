import { parseArgs } from 'node:util';
import { verifyLogs } from '@concert/event-store-postgres';
import { HttpSourceLog } from '@concert/messaging';
import { sourcesKeptIn, storedLog, toldLog } from '@concert/messaging-postgres';
import { checkpointKeysOf } from '../checkpoints/checkpoint-keys.js';
import type { ServiceConfig } from '../configuration/service-config.js';
import { clientCredentials } from '../identity/client-credentials.js';
import { sourceUrlsOf } from './transport-of.js';

/**
 * `node dist/main.js verify [--full] [--places FILE]`: whether the service's log is as it was recorded, and whether the
 * logs whose checkpoints it keeps are the ones that they signed, as far as their sources can be asked; from where each was
 * verified last, or from its beginning.
 *
 * @returns false when one is not
 */
export const verifyService = async (
  name: string,
  config: ServiceConfig,
  words: readonly string[],
): Promise<boolean> => {
  const { values } = parseArgs({
    args: [...words],
    options: { full: { type: 'boolean', default: false }, places: { type: 'string' } },
  });
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const holder = { name, url: config.databaseUrl as string };
  const { known: keys } = checkpointKeysOf(name, config);
  const urls = sourceUrlsOf(config);
  const token = clientCredentials(config);
  const logs = [storedLog({ ...holder, source: name, holders: [], keys })];
  for (const source of await sourcesKeptIn(holder)) {
    if (source === name) continue;
    const serviceUrl = urls[source];
    if (serviceUrl) {
      const { evidence } = new HttpSourceLog({ serviceUrl, token });
      logs.push(toldLog({ source, evidence, holder, keys }));
    } else say(`${source}: not compared with what is held of it here, since ${source.toUpperCase()}_URL is not set`);
  }
  return verifyLogs(logs, { full: values.full, placesFile: values.places, say });
};
