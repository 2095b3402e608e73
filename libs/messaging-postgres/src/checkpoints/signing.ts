import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Checkpoint, CheckpointEvents } from '@concert/messaging';

type Unsigned = Omit<Checkpoint, 'signature'>;

/** What is signed: a list, so that no order of members matters. */
const signedBytes = (checkpoint: Unsigned): Buffer => {
  const { source, after, before, position, hash, eventsHash, madeAt, restoration, keyId } = checkpoint;
  const members = [source, after, before, position, hash, eventsHash, madeAt, keyId];
  return Buffer.from(
    JSON.stringify(['Concert checkpoint 1', ...members, ...(restoration === undefined ? [] : [restoration])]),
  );
};

export const eventsHashOf = (events: CheckpointEvents): string =>
  createHash('sha256')
    .update(JSON.stringify(events.map(({ digest, id = '', type = '' }) => [digest, id, type])))
    .digest('hex');

const keyIdOf = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);

/** The key with which a source signs: its checkpoints, and what it sends. */
export class CheckpointKey {
  readonly id: string;
  readonly publicPem: string;
  readonly key: KeyObject;

  /** @throws Error when it is not an Ed25519 key in PEM */
  constructor(pem: string) {
    this.key = createPrivateKey(pem);
    if (this.key.asymmetricKeyType !== 'ed25519') throw new Error('A key of checkpoints is an Ed25519 key');
    const publicKey = createPublicKey(this.key);
    this.id = keyIdOf(publicKey);
    this.publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }

  sign(checkpoint: Omit<Unsigned, 'keyId'>): Checkpoint {
    const unsigned = { ...checkpoint, keyId: this.id };
    return { ...unsigned, signature: sign(null, signedBytes(unsigned), this.key).toString('base64') };
  }
}

/** Public keys of sources, former ones included. */
export class KnownKeys {
  private readonly keys = new Map<string, ReadonlyMap<string, KeyObject>>();

  /** @param pems  by source */
  constructor(pems: Readonly<Record<string, readonly string[]>>) {
    for (const [source, list] of Object.entries(pems))
      this.keys.set(source, new Map(list.map((pem) => createPublicKey(pem)).map((key) => [keyIdOf(key), key])));
  }

  of(source: string): readonly KeyObject[] {
    return [...(this.keys.get(source)?.values() ?? [])];
  }

  /** Undefined where no key of the source is known. */
  isSigned({ signature, ...checkpoint }: Checkpoint): boolean | undefined {
    const keys = this.keys.get(checkpoint.source);
    if (!keys) return undefined;
    const key = keys.get(checkpoint.keyId);
    return key !== undefined && verify(null, signedBytes(checkpoint), key, Buffer.from(signature, 'base64'));
  }
}
