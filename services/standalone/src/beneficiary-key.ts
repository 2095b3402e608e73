import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The key under which this record keeps those of beneficiaries; made at the first start, beside the signing keys. */
export const beneficiaryKeyBeside = (signingKeys: string): string => {
  const file = join(dirname(signingKeys), 'beneficiaries.key');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8');
};
