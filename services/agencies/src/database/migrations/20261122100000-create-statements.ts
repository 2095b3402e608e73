import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStatements20261122100000 implements MigrationInterface {
  name = 'CreateStatements20261122100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table partners add column until date`);
    await runner.query(`
      create table assertions (
        assertion text primary key, programme text not null, attribute text not null, value text not null,
        document text not null, place text, "recordedAt" text not null
      )`);
    await runner.query(`create index assertions_by_programme on assertions (programme, attribute)`);
    await runner.query(`
      create table policy_sets (
        programme text not null, version integer not null, since date not null, "recordedAt" text not null,
        "releaseThreshold" text not null, "releaseBasis" text not null, "includeAdvance" boolean not null,
        "committedDefinition" text not null, "revisionThresholds" jsonb not null, "extensionLimits" jsonb,
        primary key (programme, version)
      )`);
    await runner.query(`
      create table findings (
        id text primary key, programme text not null, rule text not null, status text not null,
        severity text not null, scope text not null, period text not null, subject text, expected text,
        observed text, difference text, unit text not null, currency text, derived boolean not null, range jsonb,
        note text not null, explanation text, "explainedBy" text, "resolvedBy" text, "inputEvents" jsonb not null,
        "raisedAt" text not null, "changedAt" text not null, "assignedTo" text
      )`);
    await runner.query(`create index findings_by_programme on findings (programme, period, rule, scope, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['findings', 'policy_sets', 'assertions']) await runner.query(`drop table ${table}`);
    await runner.query('alter table partners drop column until');
  }
}
