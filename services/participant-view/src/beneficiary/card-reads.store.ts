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

/** Who opened a card, and when: it is written before the card is shown. */
@Injectable()
export class CardReads {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async add(beneficiary: string, { user, organization }: Reader): Promise<void> {
    await this.dataSource.query(
      `insert into beneficiary_reads (beneficiary, reader, organization) values ($1, $2, $3)`,
      [beneficiary, user, organization],
    );
  }

  /** The latest first, at most 20. */
  async of(beneficiary: string): Promise<CardRead[]> {
    const rows = await this.dataSource.query<{ user: string; organization: string; at: Date }[]>(
      `select reader as user, organization, at from beneficiary_reads where beneficiary = $1 order by nr desc limit $2`,
      [beneficiary, SHOWN],
    );
    return rows.map(({ at, ...reader }) => ({ ...reader, at: at.toISOString() }));
  }
}
