import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a key action ends, what it belongs with, and the findings about it. Views are refilled from the log. */
export class FollowKeyActionsThrough20260126110000 implements MigrationInterface {
  name = 'FollowKeyActionsThrough20260126110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table key_action_follow_up
        add "windowFrom" text, add budget text, add completion text, add "completedBy" text, add "verifiedBy" text,
        add "verifiedOn" date, add links jsonb not null default '[]', add "mergedOn" date,
        add "dueDates" jsonb not null default '[]'`);
    await runner.query(`
      create table findings (
        id text primary key, programme text not null, rule text not null, status text not null,
        severity text not null, scope text not null, period text not null, subject text, expected text,
        observed text, difference text, unit text not null, currency text, derived boolean not null, range jsonb,
        note text not null, explanation text, "explainedBy" text, "resolvedBy" text, "inputEvents" jsonb not null,
        "raisedAt" text not null, "changedAt" text not null
      )`);
    await runner.query(`create index findings_by_programme on findings (programme, period, rule, scope, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table findings`);
    await runner.query(`
      alter table key_action_follow_up
        drop "windowFrom", drop budget, drop completion, drop "completedBy", drop "verifiedBy", drop "verifiedOn",
        drop links, drop "mergedOn", drop "dueDates"`);
  }
}
