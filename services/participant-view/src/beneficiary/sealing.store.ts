import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** What is sealed is filled up to a multiple of this, so that its length tells little. */
const BLOCK = 256;

export const newKey = (): Buffer => randomBytes(32);

/** AES-256-GCM under a key of 32 bytes; bound to its owner, so that it opens for nobody else. Base64. */
export const sealBytes = (key: Buffer, owner: string, plain: Buffer): string => {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
};

/** @throws Error when key or owner are not those it was sealed for, or a bit was changed */
export const openBytes = (key: Buffer, owner: string, sealed: string): Buffer => {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
};

export const sealFacts = (key: Buffer, owner: string, facts: object): string => {
  const text = Buffer.from(JSON.stringify(facts));
  const filled = Buffer.alloc(Math.ceil((text.length + 1) / BLOCK) * BLOCK, ' ');
  text.copy(filled);
  return sealBytes(key, owner, filled);
};

export const openFacts = <Facts extends object>(key: Buffer, owner: string, sealed: string): Facts =>
  JSON.parse(openBytes(key, owner, sealed).toString()) as Facts;
