import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRegister20260310091000 implements MigrationInterface {
  name = 'CreateRegister20260310091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table register_entries (
      entry text primary key, programme text not null, kind text not null, title text not null, description text,
      status text, site text, "from" date, "to" date, output text, activity text, audience text, address text,
      assessment text, "byWhom" jsonb not null, "sexDisaggregated" boolean, "followUps" jsonb not null,
      "recordedAt" text not null, "recordedBy" text not null, version integer not null
    )`);
    await runner.query(`create index register_in_order on register_entries (programme, "recordedAt", entry)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table register_entries');
  }
}
