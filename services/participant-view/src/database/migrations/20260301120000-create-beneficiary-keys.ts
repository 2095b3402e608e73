import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No view: what is lost here cannot be folded from the log again, and that is its purpose. */
export class CreateBeneficiaryKeys20260301120000 implements MigrationInterface {
  /** Databases made by Concert 0.1.0 have recorded it by this name. */
  name = 'CreateBeneficiaries20260301120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table beneficiary_keys (beneficiary text primary key, wrapped text)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table beneficiary_keys`);
  }
}
