import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CheckpointKey } from '@concert/messaging-postgres';

/** Public keys of all services: read by `npm run verify`, too. */
const PUBLIC = 'checkpoints.json';

export interface CheckpointKeyFiles {
  readonly keyFileOf: (service: string) => string;
  readonly publicKeysFile: string;
}

/** The keys with which services sign checkpoints; made at the first start, beside the signing keys. */
export const checkpointKeysBeside = (signingKeys: string, services: readonly string[]): CheckpointKeyFiles => {
  const folder = dirname(signingKeys);
  const keyFileOf = (service: string): string => join(folder, `checkpoints-${service}.pem`);
  mkdirSync(folder, { recursive: true });
  const publicKeysFile = join(folder, PUBLIC);
  // Former keys stay: what was signed with them is still held by others.
  const known = existsSync(publicKeysFile) ? readFileSync(publicKeysFile, 'utf8') : '{}';
  const publicKeys = JSON.parse(known) as Record<string, readonly string[]>;
  for (const service of services) {
    const file = keyFileOf(service);
    if (!existsSync(file)) {
      const { privateKey } = generateKeyPairSync('ed25519');
      writeWhole(file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 0o600);
    }
    const { publicPem } = new CheckpointKey(readFileSync(file, 'utf8'));
    publicKeys[service] = [...new Set([...(publicKeys[service] ?? []), publicPem])];
  }
  const text = `${JSON.stringify(publicKeys, null, 2)}\n`;
  if (text !== known) writeWhole(publicKeysFile, text);
  return { keyFileOf, publicKeysFile };
};

/** Whatever ends the process meanwhile, the file is there as it was or as it is to be. */
const writeWhole = (file: string, text: string, mode?: number): void => {
  const made = `${file}.new`;
  rmSync(made, { force: true });
  writeFileSync(made, text, { mode, flag: 'wx', flush: true });
  renameSync(made, file);
};
