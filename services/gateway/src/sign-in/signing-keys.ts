import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What the demonstration issuer signs tokens and cookies with. */
export interface SigningKeys {
  readonly keys: readonly JWK[];
  readonly cookieKeys: readonly string[];
}

/** The file that should hold the keys holds something else. */
export class SigningKeysUnreadable extends Error {
  constructor(file: string, options?: ErrorOptions) {
    super(
      `The signing keys in ${file} cannot be read: restore the file, or remove it and let everyone sign in again.`,
      options,
    );
    this.name = 'SigningKeysUnreadable';
  }
}

const generate = async (): Promise<SigningKeys> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'ES256', use: 'sig' };
  return { keys: [key], cookieKeys: [randomBytes(32).toString('base64url')] };
};

const parse = (file: string, text: string): SigningKeys => {
  try {
    const { keys, cookieKeys } = JSON.parse(text) as SigningKeys;
    if (keys.every(({ kty, d }) => kty && d) && keys.length > 0 && cookieKeys.length > 0) return { keys, cookieKeys };
  } catch (cause) {
    throw new SigningKeysUnreadable(file, { cause });
  }
  throw new SigningKeysUnreadable(file);
};

/**
 * Reads the keys of earlier starts, so that tokens outlive a restart; makes them the first time.
 *
 * @throws SigningKeysUnreadable
 */
export const signingKeysIn = async (file: string): Promise<SigningKeys> => {
  const existing = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new SigningKeysUnreadable(file, { cause: error });
  });
  if (existing !== undefined) return parse(file, existing);

  const made = await generate();
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const handle = await open(unfinished, 'w', 0o600);
  try {
    await handle.writeFile(JSON.stringify(made));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file).catch(async (error) => {
    await rm(unfinished, { force: true });
    throw error;
  });
  return made;
};
