import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceKeys } from '@concert/messaging-kafka';

const PUBLIC_KEY = /-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g;
const SUFFIX = '.pem';

const requireEd25519 = (key: KeyObject): KeyObject => {
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`the key is ${key.asymmetricKeyType}, not ed25519`);
  return key;
};

/** @throws Error when the file holds no private Ed25519 key */
export const signingKeyOf = (path: string): KeyObject => requireEd25519(createPrivateKey(readFileSync(path, 'utf8')));

const publicKeysOf = (path: string): KeyObject[] => {
  const keys = readFileSync(path, 'utf8').match(PUBLIC_KEY) ?? [];
  if (keys.length === 0) throw new Error(`${path} holds no public key`);
  return keys.map((key) => requireEd25519(createPublicKey(key)));
};

/**
 * The keys in a folder with one file a source, `budgets.pem`.
 *
 * @throws Error when there is no such file, or one without a public Ed25519 key
 */
export const sourceKeysIn = (folder: string): SourceKeys => {
  const files = readdirSync(folder).filter((name) => name.endsWith(SUFFIX));
  if (files.length === 0) throw new Error(`it holds no file such as budgets${SUFFIX}`);
  return new Map(files.map((name) => [name.slice(0, -SUFFIX.length), publicKeysOf(join(folder, name))]));
};
