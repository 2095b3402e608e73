import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddActivityLife20260310090000 implements MigrationInterface {
  name = 'AddActivityLife20260310090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activities
      add status text not null default 'planned', add "statusBefore" text, add modality text, add "scheduledAt" text, add "startedOn" date,
      add "suspendedOn" date, add "completedOn" date, add "eliminatedOn" date, add "releasedAmount" numeric(20, 4),
      add revision text, add "changesOfPlan" jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table activities
      drop status, drop "statusBefore", drop modality, drop "scheduledAt", drop "startedOn", drop "suspendedOn", drop "completedOn",
      drop "eliminatedOn", drop "releasedAmount", drop revision, drop "changesOfPlan"`);
  }
}
