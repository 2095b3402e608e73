import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBeneficiaries20260301120000 implements MigrationInterface {
  name = 'CreateBeneficiaries20260301120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table beneficiaries (
         beneficiary text primary key, programme text not null, status text not null, sex text not null,
         "ageBand" text not null, "openedOn" date not null, sealed text, "baselineOn" date, "baselineSealed" text,
         "endOn" date, "endSealed" text
       )`,
    );
    await runner.query(`create index beneficiaries_in_order on beneficiaries (programme, "openedOn", beneficiary)`);
    // No view: what is lost here cannot be folded from the log again, and that is its purpose.
    await runner.query(`create table beneficiary_keys (beneficiary text primary key, wrapped text)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table beneficiary_keys`);
    await runner.query(`drop table beneficiaries`);
  }
}
