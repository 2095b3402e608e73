import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface Reader {
  readonly user: string;
  readonly organization: string;
}

export interface CardRead extends Reader {
  /** ISO 8601, UTC. */
  readonly at: string;
}

const SHOWN = 20;

/** Who opened a card, and when. A page that stays open asks again and again: a quarter of an hour counts once. */
@Injectable()
export class CardReads {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async add(beneficiary: string, { user, organization }: Reader): Promise<void> {
    await this.dataSource.query(
      `insert into beneficiary_reads (beneficiary, reader, organization)
       select $1, $2, $3 where not exists (
         select from beneficiary_reads where beneficiary = $1 and reader = $2 and organization = $3
         and at > clock_timestamp() - interval '15 minutes')`,
      [beneficiary, user, organization],
    );
  }

  /** When each reader last did, the latest first; at most 20. */
  async of(beneficiary: string): Promise<CardRead[]> {
    const rows = await this.dataSource.query<{ user: string; organization: string; at: Date }[]>(
      `select reader as user, organization, max(at) as at from beneficiary_reads where beneficiary = $1
       group by reader, organization order by max(nr) desc limit $2`,
      [beneficiary, SHOWN],
    );
    return rows.map(({ at, ...reader }) => ({ ...reader, at: at.toISOString() }));
  }
}
