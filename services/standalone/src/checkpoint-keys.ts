import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const publicKeys = existsSync(publicKeysFile)
    ? (JSON.parse(readFileSync(publicKeysFile, 'utf8')) as Record<string, readonly string[]>)
    : {};
  for (const service of services) {
    const file = keyFileOf(service);
    if (!existsSync(file)) {
      const { privateKey } = generateKeyPairSync('ed25519');
      writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
    }
    const { publicPem } = new CheckpointKey(readFileSync(file, 'utf8'));
    publicKeys[service] = [...new Set([...(publicKeys[service] ?? []), publicPem])];
  }
  writeFileSync(publicKeysFile, `${JSON.stringify(publicKeys, null, 2)}\n`);
  return { keyFileOf, publicKeysFile };
};
