import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Once a source's log was restored, its places are other messages': what was discarded there is known by the message's id. */
export class DiscardedOnce20261203090000 implements MigrationInterface {
  name = 'DiscardedOnce20261203090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table delivery.discarded drop constraint discarded_pkey`);
    await runner.query(`
      create unique index discarded_once on delivery.discarded (subscriber, source, position, (message->>'id'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index delivery.discarded_once`);
    await runner.query(`alter table delivery.discarded add primary key (subscriber, source, position)`);
  }
}
