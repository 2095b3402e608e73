import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parked messages that somebody decided to leave out for good: who, when and why. */
export class DiscardedMessages20261202090000 implements MigrationInterface {
  name = 'DiscardedMessages20261202090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table delivery.discarded (
        subscriber text not null,
        programme text not null,
        source text not null,
        position bigint not null,
        message json not null,
        error text,
        discarded_by text not null,
        organization text not null,
        reason text not null,
        discarded_at timestamptz not null default now(),
        primary key (subscriber, source, position)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table delivery.discarded`);
  }
}
