import type { MigrationInterface, QueryRunner } from 'typeorm';

const recorded = `"recordedAt" text not null, "recordedBy" text not null, version integer not null`;

const tables = {
  products: `product text primary key, programme text not null, title text not null, kind text not null,
    status text not null, lead text not null, languages jsonb not null, outputs jsonb not null,
    "reusedFor" jsonb not null, description text, address text, "printRuns" jsonb not null,
    "copiesPrinted" integer not null, distributions jsonb not null, "sharedWith" jsonb not null`,
  services: `entry text primary key, programme text not null, service text not null, provider text not null,
    site text not null, audience text not null, "referralTo" jsonb not null, opening text, status text not null,
    lead text not null, "withdrawnOn" date, "withdrawnBecause" text`,
  small_projects: `"smallProject" text primary key, programme text not null, title text not null, status text not null,
    lead text not null, partner text not null, "actionProgramme" text, output text, site text not null,
    layer text not null, "window" jsonb not null, "grant" jsonb, purpose text not null, "approvedBy" text,
    "approvedOn" date, "startedOn" date, "closedOn" date, reports jsonb not null`,
  trainers: `"group" text primary key, programme text not null, kind text not null, organization text not null,
    topic text not null, site text, languages jsonb not null, minority text, status text not null, count integer,
    women integer, men integer`,
  beneficiary_counts: `report text primary key, programme text not null, period text not null, scope text not null,
    reach text not null, cells jsonb not null, persons integer, female integer, male integer,
    "isComplete" boolean not null, "formerCounts" jsonb not null`,
  local_resources: `resources text primary key, programme text not null, source text not null, layer text not null,
    site text, amount jsonb not null, "inKind" boolean not null, purpose text not null, lead text not null,
    "workPlan" text, "on" date not null`,
};

/** Products, the directory of services, small projects, trainers, beneficiaries and local resources. */
export class CreateLists20260420091000 implements MigrationInterface {
  name = 'CreateLists20260420091000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(tables)) {
      await runner.query(`create table ${table} (${columns}, ${recorded})`);
      await runner.query(`create index ${table}_of_programme on ${table} (programme)`);
    }
    await runner.query('alter table register_entries add reached jsonb');
    await runner.query('alter table activities add "leadNationalCounterpart" text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table activities drop "leadNationalCounterpart"');
    await runner.query('alter table register_entries drop reached');
    for (const table of Object.keys(tables)) await runner.query(`drop table ${table}`);
  }
}
