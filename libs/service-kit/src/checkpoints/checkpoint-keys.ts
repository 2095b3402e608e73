import { readFileSync } from 'node:fs';
import { CheckpointKey, KnownKeys } from '@concert/messaging-postgres';
import { InvalidConfiguration } from '../configuration/load-config.js';
import type { ServiceConfig } from '../configuration/service-config.js';

export interface CheckpointKeys {
  /** Undefined: this service signs no checkpoints. */
  readonly own: CheckpointKey | undefined;
  /** The own one is among them. */
  readonly known: KnownKeys;
}

/**
 * The key with which a service signs its checkpoints, and the public ones of all services, from their files.
 *
 * @throws InvalidConfiguration
 */
export const checkpointKeysOf = (
  service: string,
  { checkpointKeyFile, checkpointPublicKeysFile }: ServiceConfig,
): CheckpointKeys => {
  const problems: string[] = [];
  const read = <Result>(variable: string, file: string | undefined, parse: (text: string) => Result) => {
    try {
      return file === undefined ? undefined : parse(readFileSync(file, 'utf8'));
    } catch (error) {
      problems.push(`${variable} is ${JSON.stringify(file)}: ${(error as Error).message}`);
      return undefined;
    }
  };
  const own = read('CHECKPOINT_KEY_FILE', checkpointKeyFile, (pem) => new CheckpointKey(pem));
  const known = read('CHECKPOINT_PUBLIC_KEYS_FILE', checkpointPublicKeysFile, (text) => {
    const pems = JSON.parse(text) as Record<string, readonly string[]>;
    return new KnownKeys(own ? { ...pems, [service]: [...(pems[service] ?? []), own.publicPem] } : pems);
  });
  if (problems.length > 0) throw new InvalidConfiguration(problems);
  return { own, known: known ?? new KnownKeys(own ? { [service]: [own.publicPem] } : {}) };
};
