import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `create table outcomes (programme text not null, code text not null, title text not null, primary key (programme, code))`,
  `create table outputs (
     programme text not null, code text not null, outcome text not null, title text not null, lead text,
     primary key (programme, code)
   )`,
  `create table activities (
     activity text primary key, programme text not null, title text not null, output text, outcome text not null,
     lead text not null, collaborators jsonb not null, facilitator text, sites jsonb not null,
     start date not null, "end" date not null, "plannedCost" numeric(20, 4), currency text, category text,
     occurrences integer not null, "countedOccurrences" integer not null, "lastTookPlace" date, participants jsonb,
     version integer not null
   )`,
  `create index activities_in_order on activities (programme, start, activity)`,
  `create table activity_calendar (
     occurrence text primary key, programme text not null, activity text not null, what text not null,
     site text not null, "from" date not null, "to" date not null, "byWhom" jsonb not null, participants jsonb,
     "agesInNoBand" jsonb not null, "agesInTwoBands" jsonb not null, note text, evidence text,
     "loggedBy" text not null, "loggedOnBehalfOf" text, "loggedAt" text not null
   )`,
  `create index activity_calendar_in_order on activity_calendar (programme, "from", occurrence)`,
];

export class CreateActivitiesViews20260112091000 implements MigrationInterface {
  name = 'CreateActivitiesViews20260112091000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['activity_calendar', 'activities', 'outputs', 'outcomes'])
      await runner.query(`drop table ${table}`);
  }
}
