import { createHash } from 'node:crypto';

/** An event as the log stores it, with names in place of numbers. */
export interface StoredEvent {
  readonly position: bigint;
  readonly streamVersion: number;
  readonly id: string;
  /** Days since 2000-01-01. */
  readonly effectiveDay: number;
  readonly type: string;
  readonly typeVersion: number;
  /** Microseconds since 2000-01-01 UTC. */
  readonly recordedAt: bigint;
  readonly stream: string;
  readonly programme: string;
  /** Both as stored, byte by byte. */
  readonly metadata: string;
  readonly data: string;
}

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const textBytes = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([numberBytes(4, BigInt(bytes.length)), bytes]);
};

const numberBytes = (size: number, value: bigint): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(value);
  return bytes.subarray(8 - size);
};

/** What comes before the first event. */
export const NOTHING_BEFORE: Buffer = Buffer.alloc(32);

/** As `log.digest` of the database computes it (ADR 0036); at another position when one is given. */
export const digestOf = (event: StoredEvent, position = event.position): Buffer =>
  sha256(
    numberBytes(8, position),
    numberBytes(4, BigInt(event.streamVersion)),
    Buffer.from(event.id.replaceAll('-', ''), 'hex'),
    numberBytes(4, BigInt(event.effectiveDay)),
    textBytes(event.type),
    numberBytes(2, BigInt(event.typeVersion)),
    numberBytes(8, event.recordedAt),
    textBytes(event.stream),
    textBytes(event.programme),
    textBytes(event.metadata),
    Buffer.from(event.data, 'utf8'),
  );

/** Hash of an event: of the hash of the one before it and of what it says. */
export const linkOf = (before: Uint8Array, digest: Uint8Array): Buffer => sha256(before, digest);
