import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { ChainPoint } from './evidence.js';
import { BEGINNING } from './verify-log.js';

type Kept = Record<string, { readonly position: string; readonly hash: string }>;

/**
 * Up to where each log was verified, in a file: outside the databases, so that who changes a log does not change it, too.
 * Without a file nothing is remembered.
 */
export class VerifiedPlaces {
  private readonly kept: Kept;

  /** @throws SyntaxError when the file is none of ours */
  constructor(private readonly file: string | undefined) {
    this.kept = file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : {};
  }

  of(log: string): ChainPoint {
    const kept = this.kept[log];
    return kept ? { position: BigInt(kept.position), hash: Buffer.from(kept.hash, 'hex') } : BEGINNING;
  }

  keep(log: string, { position, hash }: ChainPoint): void {
    if (!this.file) return;
    this.kept[log] = { position: String(position), hash: hash.toString('hex') };
    writeFileSync(`${this.file}.new`, `${JSON.stringify(this.kept, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }
}
