import { createHmac } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BeneficiaryCardNotOpen, BeneficiaryRecordsNotSetUp } from './beneficiary.js';
import { PersonKeyFiles } from './person-key-files.store.js';
import { newKey, openBytes, openFacts, sealBytes, sealFacts } from './sealing.store.js';

export interface BeneficiaryKeys {
  /** The deployment's own key, 64 hexadecimal digits. */
  readonly key: string;
  /** Of this participant's view alone; outside the database, and shared by all copies of the view. */
  readonly folder: string;
}

/** Token of {@link BeneficiaryKeys}, or null where no personal data is held. */
export const BENEFICIARY_KEYS = Symbol('beneficiary keys');

/**
 * Keeps a key for each person and seals under it. Each key is wrapped by the deployment's key and lies in a file of its
 * own: the database knows only who was erased (ADR 0048).
 */
@Injectable()
export class PersonKeys implements OnModuleInit {
  private readonly kept: { readonly wrapping: Buffer; readonly files: PersonKeyFiles } | null;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(BENEFICIARY_KEYS) keys: BeneficiaryKeys | null,
  ) {
    this.kept = keys && { wrapping: Buffer.from(keys.key, 'hex'), files: new PersonKeyFiles(keys.folder) };
  }

  /** Keys that Concert 0.1.0 kept in the database become files; a folder from a backup loses whom it must not know. */
  async onModuleInit(): Promise<void> {
    if (!this.kept) return;
    const { files } = this.kept;
    const rows = await this.dataSource.query<{ beneficiary: string }[]>(
      `select beneficiary from beneficiary_keys where erased or wrapped is not null`,
    );
    for (const { beneficiary } of rows)
      await this.dataSource.transaction(async (database) => {
        const [row] = await database.query<{ wrapped: string | null; erased: boolean }[]>(
          `select wrapped, erased from beneficiary_keys where beneficiary = $1 for update`,
          [beneficiary],
        );
        if (row?.erased) await files.remove(beneficiary);
        else if (row?.wrapped) await files.add(beneficiary, row.wrapped);
        await database.query(`update beneficiary_keys set wrapped = null where beneficiary = $1`, [beneficiary]);
      });
  }

  /**
   * Makes the person's key, unless there is one or was one: a repeated request cannot make an erased person a new one.
   *
   * @throws BeneficiaryRecordsNotSetUp  this deployment has no key of its own
   */
  async make(person: string): Promise<void> {
    const { wrapping, files } = this.set();
    await this.dataSource.transaction(async (database) => {
      // The row is locked until the file is there: an erasure at the same time waits, and then removes it.
      const [row] = await database.query<{ erased: boolean }[]>(
        `insert into beneficiary_keys (beneficiary) values ($1)
         on conflict (beneficiary) do update set beneficiary = excluded.beneficiary returning erased`,
        [person],
      );
      if (!row?.erased) await files.add(person, sealBytes(wrapping, person, newKey()));
    });
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

  /** Deletes the person's key, for good. A process that ends in between deletes it when it starts again. */
  async destroy(person: string): Promise<void> {
    await this.dataSource.query(`update beneficiary_keys set erased = true, wrapped = null where beneficiary = $1`, [
      person,
    ]);
    await this.kept?.files.remove(person);
  }

  private async keyOf(person: string): Promise<Buffer | null> {
    const { wrapping, files } = this.set();
    const [row] = await this.dataSource.query<{ erased: boolean }[]>(
      `select erased from beneficiary_keys where beneficiary = $1`,
      [person],
    );
    const wrapped = row && !row.erased ? await files.read(person) : null;
    return wrapped === null ? null : openBytes(wrapping, person, wrapped);
  }

  private set(): { readonly wrapping: Buffer; readonly files: PersonKeyFiles } {
    if (!this.kept)
      throw new BeneficiaryRecordsNotSetUp('This deployment holds no personal data: BENEFICIARY_KEY is not set');
    return this.kept;
  }
}
