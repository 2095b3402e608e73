import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `create table budget_revisions (
     revision text primary key, programme text not null, kind text not null, status text not null, base jsonb,
     percent text, moves jsonb not null, amount numeric not null, currency text not null, purpose text not null,
     recommendations jsonb not null, activity text, needs jsonb not null, "decidedBy" text,
     "needsEndorsement" boolean not null, "proposedBy" jsonb not null, "proposedOn" date, "endorsedBy" text,
     decision text, "decidedOn" date, entries jsonb not null, "recordedAt" text not null
   )`,
  `create index budget_revisions_by_programme on budget_revisions (programme, "recordedAt", revision)`,
  `create table earmarks (
     programme text not null, earmark text not null, amount numeric not null, currency text not null,
     purposes jsonb not null, revisions jsonb not null, primary key (programme, earmark)
   )`,
  `create table unfunded_needs (
     need text primary key, programme text not null, title text not null, amount numeric, currency text,
     recommendation text, "keyAction" text, status text not null, "fundedBy" text, "recordedBy" text not null,
     "recordedAt" text not null
   )`,
  `create index unfunded_needs_by_programme on unfunded_needs (programme, "recordedAt", need)`,
  `create table funding_requests (
     request text primary key, programme text not null, addressee text not null, amount numeric not null,
     currency text not null, purpose text not null, needs jsonb not null, status text not null, granted numeric,
     because text, "requestedOn" date not null, "answeredOn" date, "recordedAt" text not null
   )`,
  `create index funding_requests_by_programme on funding_requests (programme, "recordedAt", request)`,
  `create table known_recommendations (
     recommendation text primary key, programme text not null, code text not null, title text not null
   )`,
  `create index known_recommendations_by_programme on known_recommendations (programme, code)`,
  `create table known_key_actions (
     action text primary key, programme text not null, recommendation text not null, code text not null,
     text text not null, lead text not null, start date, "end" date, status text not null
   )`,
  `create index known_key_actions_by_programme on known_key_actions (programme, code)`,
];

export class CreateRevisionViews20260112090000 implements MigrationInterface {
  name = 'CreateRevisionViews20260112090000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
    await runner.query(`alter table allocations add column revision text, add column layer text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table allocations drop column revision, drop column layer`);
    const names = tables.flatMap((statement) => /^create table (\w+)/.exec(statement)?.[1] ?? []);
    for (const name of names.reverse()) await runner.query(`drop table ${name}`);
  }
}
