import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BeneficiaryKeys } from '@concert/participant-view';

/** The keys of this record, beside the signing keys: its own, made at the first start, and a folder a participant. */
export const beneficiaryKeysBeside = (signingKeys: string): ((participant: string) => BeneficiaryKeys) => {
  const beside = dirname(signingKeys);
  const file = join(beside, 'beneficiaries.key');
  if (!existsSync(file)) {
    mkdirSync(beside, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  const key = readFileSync(file, 'utf8');
  return (participant) => ({ key, folder: join(beside, 'beneficiaries', participant) });
};
