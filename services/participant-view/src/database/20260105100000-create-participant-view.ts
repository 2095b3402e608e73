import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `create table planned_results (
     programme text not null, kind text not null, code text not null, title text not null, outcome text, lead text,
     primary key (programme, kind, code)
   )`,
  `create table activities (
     activity text primary key, programme text not null, title text not null, output text, outcome text not null,
     lead text not null, collaborators jsonb not null, facilitator text, sites jsonb not null,
     start date not null, "end" date not null, "plannedCost" numeric(20, 2), currency text, category text, relation text
   )`,
  `create index activities_in_order on activities (programme, start, activity)`,
  `create index activities_ours on activities (programme, start, activity) where relation is not null`,
  `create index activities_at_sites on activities using gin (sites)`,
  `create table activity_occurrences (
     occurrence text primary key, programme text not null, activity text not null, what text not null,
     site text not null, "from" date not null, "to" date, "byWhom" jsonb not null, participants jsonb, evidence text,
     note text, "loggedBy" text not null
   )`,
  `create index occurrences_latest on activity_occurrences (activity, "from" desc, occurrence desc)`,
  `create table allocations (
     allocation text primary key, programme text not null, agency text not null, amount numeric(20, 2) not null,
     currency text not null, output text, category text, year integer
   )`,
  `create index allocations_by_agency on allocations (programme, agency)`,
  `create table tranches (
     programme text not null, tranche integer not null, amount numeric(20, 2), currency text, "plannedDate" date,
     "gateRatio" numeric(12, 2), "gateThreshold" numeric(12, 2), "gatePassed" boolean, "waivedBy" text,
     primary key (programme, tranche)
   )`,
  `create table transfers (
     transfer text primary key, programme text not null, kind text not null, tranche integer,
     amount numeric(20, 2) not null, currency text not null, "valueDate" date not null
   )`,
  `create index transfers_by_date on transfers (programme, "valueDate")`,
  `create table financial_reports (
     report text primary key, programme text not null, scope text not null, period text not null,
     version integer not null, status text not null, "committedDefinition" text not null, currency text not null,
     figures jsonb not null, reason text, "submittedBy" text not null, "recordedAt" text not null
   )`,
  `create index financial_reports_by_period on financial_reports (programme, period, scope)`,
  `create table findings (
     finding text primary key, programme text not null, rule text not null, severity text not null,
     scope text not null, period text not null, subject text, status text not null, expected text, observed text, difference text,
     unit text not null, currency text, derived boolean not null, range jsonb, note text not null, "inputEvents" jsonb not null, explanation text,
     "explainedBy" text, "resolvedBy" text, "concernsUs" boolean not null
   )`,
  `create index findings_in_order on findings (programme, period, rule, finding)`,
  `create table recommendations (
     recommendation text primary key, programme text not null, code text not null, title text not null,
     text text not null, addressees jsonb not null, disposition text, response text, "approvedBy" text
   )`,
  `create table key_actions (
     action text primary key, programme text not null, recommendation text not null, code text not null, sequence text not null,
     text text not null, "timeFrameAsPrinted" text, start date, "end" date, lead text not null,
     collaborators jsonb not null, facilitator text, "responsibleAsPrinted" text, parties jsonb not null,
     "followUp" jsonb not null
   )`,
  `create index key_actions_in_order on key_actions (programme, sequence, action)`,
  `create index key_actions_by_party on key_actions using gin (parties)`,
  `create table decisions (
     decision text primary key, programme text not null, meeting text not null, body text not null,
     date date not null, subject jsonb not null, outcome text not null, text text not null,
     conditions jsonb not null, "positionsSeen" jsonb not null
   )`,
  `create index decisions_in_order on decisions (programme, date, decision)`,
  `create table private_notes (
     note text primary key, programme text not null, "aboutKind" text not null, "aboutId" text not null,
     text text not null, "writtenBy" text not null, "effectiveDate" date not null, "recordedAt" text not null
   )`,
  `create index private_notes_in_order on private_notes (programme, "recordedAt", note)`,
  `create index private_notes_all_in_order on private_notes ("recordedAt", note)`,
  `create index private_notes_about on private_notes ("aboutId", "recordedAt", note)`,
  `create table own_definition (
     participant text primary key, definition text not null, "chosenBy" text not null, since date not null
   )`,
];

export class CreateParticipantView20260105100000 implements MigrationInterface {
  name = 'CreateParticipantView20260105100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = tables.flatMap((statement) => /^create table (\w+)/.exec(statement)?.[1] ?? []);
    for (const name of names.reverse()) await runner.query(`drop table ${name}`);
  }
}
