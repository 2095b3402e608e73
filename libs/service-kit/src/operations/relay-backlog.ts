import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What the relay to Kafka has not sent yet. */
@Injectable()
export class RelayBacklog {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Topic → log positions that wait; empty where nothing is relayed, and where the database does not say. */
  async byTopic(): Promise<ReadonlyMap<string, number>> {
    try {
      const [{ relays }] = await this.dataSource.query<[{ relays: boolean }]>(
        `select to_regclass('relay.cursors') is not null as relays`,
      );
      if (!relays) return new Map();
      const rows = await this.dataSource.query<{ topic: string; waiting: string }[]>(
        `select topic, greatest(0, coalesce((select max(position) from log.events), 0) - position) as waiting
         from relay.cursors`,
      );
      return new Map(rows.map(({ topic, waiting }) => [topic, Number(waiting)]));
    } catch {
      return new Map();
    }
  }
}
