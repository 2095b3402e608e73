import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRecommendationViews20260112110000 implements MigrationInterface {
  name = 'CreateRecommendationViews20260112110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recommendation_overview (
        recommendation text primary key, programme text not null, code text not null,
        sequence text collate "C" not null, parent text, title text not null, text text not null,
        addressees jsonb not null, "issuedOn" date not null, disposition text, response text, reason text,
        "respondedOn" date, "approvedBy" text
      )`);
    await runner.query(`
      create index recommendation_overview_by_programme
      on recommendation_overview (programme, sequence, recommendation)`);
    await runner.query(`
      create table key_action_follow_up (
        action text primary key, recommendation text not null, programme text not null, code text not null,
        sequence text collate "C" not null, text text not null, "timeFrameAsPrinted" text, "windowStart" date,
        "windowEnd" date, lead text not null, collaborators jsonb not null, facilitator text,
        "responsibleAsPrinted" text, costed boolean, "agreedOn" date not null, "followUp" jsonb not null
      )`);
    await runner.query(`create index key_actions_by_recommendation on key_action_follow_up (recommendation)`);
    await runner.query(`create index key_actions_by_programme on key_action_follow_up (programme, sequence, action)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table key_action_follow_up`);
    await runner.query(`drop table recommendation_overview`);
  }
}
