import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WhatWasSeen } from './what-was-seen.view.js';

@Injectable()
export class WhatWasSeenQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** By service, the position of its last event on the programme. */
  async positions(programme: string): Promise<Record<string, string>> {
    const rows = await this.dataSource.getRepository(WhatWasSeen).find({
      where: { programme },
      order: { source: 'ASC' },
    });
    return Object.fromEntries(rows.map(({ source, position }) => [source, position]));
  }
}
