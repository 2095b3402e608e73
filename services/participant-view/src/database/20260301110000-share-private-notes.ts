import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SharePrivateNotes20260301110000 implements MigrationInterface {
  name = 'SharePrivateNotes20260301110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table private_notes add column "sharedAt" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table private_notes drop column "sharedAt"`);
  }
}
