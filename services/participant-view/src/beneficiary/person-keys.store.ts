import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BeneficiaryCardNotOpen, BeneficiaryRecordsNotSetUp } from './beneficiary.js';
import type { PersonKeys } from './person-keys.js';
import { newKey, openBytes, openFacts, sealBytes, sealFacts } from './sealing.store.js';

/** Token of the deployment's own key, 64 hexadecimal digits, or null where no personal data is held. */
export const BENEFICIARY_KEY = Symbol('beneficiary key');

/** Keys of people in this participant's database, each wrapped by the deployment's key, which is not there. */
@Injectable()
export class PostgresPersonKeys implements PersonKeys {
  private readonly wrapping: Buffer | null;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(BENEFICIARY_KEY) key: string | null,
  ) {
    this.wrapping = key === null ? null : Buffer.from(key, 'hex');
  }

  /** The row of an erased person stays, without a key: a repeated request cannot make her a new one. */
  async make(person: string): Promise<void> {
    const wrapped = sealBytes(this.deploymentKey(), person, newKey());
    await this.dataSource.query(
      `insert into beneficiary_keys (beneficiary, wrapped) values ($1, $2) on conflict (beneficiary) do nothing`,
      [person, wrapped],
    );
  }

  async seal(person: string, facts: object): Promise<string> {
    const key = await this.keyOf(person);
    if (!key)
      throw new BeneficiaryCardNotOpen('There is no key for this person, or no longer', { beneficiary: person });
    return sealFacts(key, person, facts);
  }

  async unseal<Facts extends object>(person: string, sealed: string): Promise<Facts | null> {
    const key = await this.keyOf(person);
    return key && openFacts<Facts>(key, person, sealed);
  }

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
