import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BeneficiaryCardNotOpen, BeneficiaryRecordsNotSetUp } from './beneficiary.js';
import { newKey, openBytes, openFacts, sealBytes, sealFacts } from './sealing.store.js';

/** Token of the deployment's own key, 64 hexadecimal digits, or null where no personal data is held. */
export const BENEFICIARY_KEY = Symbol('beneficiary key');

/**
 * Keeps a key for each person in this participant's database and seals under it. Nothing else can read what was sealed:
 * each key is wrapped by the deployment's key, which is not in the database.
 */
@Injectable()
export class PersonKeys {
  private readonly wrapping: Buffer | null;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(BENEFICIARY_KEY) key: string | null,
  ) {
    this.wrapping = key === null ? null : Buffer.from(key, 'hex');
  }

  /**
   * Makes the person's key, unless there is one or was one. The row of an erased person stays, without a key: a repeated
   * request cannot make her a new one.
   *
   * @throws BeneficiaryRecordsNotSetUp  this deployment has no key of its own
   */
  async make(person: string): Promise<void> {
    const wrapped = sealBytes(this.deploymentKey(), person, newKey());
    await this.dataSource.query(
      `insert into beneficiary_keys (beneficiary, wrapped) values ($1, $2) on conflict (beneficiary) do nothing`,
      [person, wrapped],
    );
  }

  /** @throws BeneficiaryCardNotOpen  the person has no key, or no longer */
  async seal(person: string, facts: object): Promise<string> {
    const key = await this.keyOf(person);
    if (!key)
      throw new BeneficiaryCardNotOpen('There is no key for this person, or no longer', { beneficiary: person });
    return sealFacts(key, person, facts);
  }

  /** Another hash of a hash, which nobody can try without the person's key; none once that is gone. */
  async fingerprint(person: string, hash: string | undefined): Promise<string | undefined> {
    const key = hash === undefined ? null : await this.keyOf(person);
    return key && hash !== undefined ? createHmac('sha256', key).update(hash).digest('base64') : undefined;
  }

  /** Null once the person's key is gone. */
  async unseal<Facts extends object>(person: string, sealed: string): Promise<Facts | null> {
    const key = await this.keyOf(person);
    return key && openFacts<Facts>(key, person, sealed);
  }

  /** Deletes the person's key, for good. */
  async destroy(person: string): Promise<void> {
    await this.dataSource.query(`update beneficiary_keys set wrapped = null where beneficiary = $1`, [person]);
  }

  private async keyOf(person: string): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<{ wrapped: string | null }[]>(
      `select wrapped from beneficiary_keys where beneficiary = $1`,
      [person],
    );
    return row?.wrapped ? openBytes(this.deploymentKey(), person, row.wrapped) : null;
  }

  private deploymentKey(): Buffer {
    if (!this.wrapping)
      throw new BeneficiaryRecordsNotSetUp('This deployment holds no personal data: BENEFICIARY_KEY is not set');
    return this.wrapping;
  }
}
