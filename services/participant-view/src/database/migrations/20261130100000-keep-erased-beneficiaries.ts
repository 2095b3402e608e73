import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until now a row without a key was an erased person. Keys are files from here on; the column is emptied at start. */
export class KeepErasedBeneficiaries20261130100000 implements MigrationInterface {
  name = 'KeepErasedBeneficiaries20261130100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table beneficiary_keys add column erased boolean not null default false`);
    await runner.query(`update beneficiary_keys set erased = wrapped is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table beneficiary_keys drop column erased`);
  }
}
