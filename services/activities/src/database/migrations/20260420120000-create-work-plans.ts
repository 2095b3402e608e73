import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Annual work plans and planning documents. */
export class CreateWorkPlans20260420120000 implements MigrationInterface {
  name = 'CreateWorkPlans20260420120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table work_plans (
      programme text not null, year integer not null, "planVersion" integer not null, status text not null,
      lines jsonb not null, reason text, "submittedBy" text, "decidedBy" text, decision text,
      "approvedOn" date, version integer not null, primary key (programme, year, "planVersion")
    )`);
    await runner.query(`create table planning_documents (
      document text primary key, programme text not null, kind text not null, title text not null,
      status text not null, level text, parent text, "derivedFrom" text, responsible text not null, site text,
      layer text, "targetGroup" text, text text, "inPlace" boolean, pages integer, annexes jsonb not null,
      audience jsonb not null, panel jsonb not null, delivery jsonb not null, analyses jsonb not null,
      "fundingSources" jsonb not null, statements jsonb not null, history jsonb not null, version integer not null
    )`);
    await runner.query(`alter table outcomes add column "originalTerm" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table outcomes drop column "originalTerm"`);
    await runner.query('drop table planning_documents');
    await runner.query('drop table work_plans');
  }
}
