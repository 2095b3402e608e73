import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRequestsOfTranches20261122101500 implements MigrationInterface {
  name = 'KeepRequestsOfTranches20261122101500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tranches add column "requestedOn" date, add column "releasedOn" date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tranches drop column "requestedOn", drop column "releasedOn"');
  }
}
