import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No view: who read a card is told by no event. */
export class CreateBeneficiaryReads20261130101000 implements MigrationInterface {
  name = 'CreateBeneficiaryReads20261130101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table beneficiary_reads (
         nr bigint generated always as identity primary key,
         beneficiary text not null,
         reader text not null,
         organization text not null,
         at timestamptz not null default clock_timestamp())`,
    );
    await runner.query(`create index beneficiary_reads_of_card on beneficiary_reads (beneficiary, nr)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table beneficiary_reads`);
  }
}
