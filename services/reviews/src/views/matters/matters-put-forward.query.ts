import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type MatterPutForward, MattersPutForward } from '../../meeting/matter-decided.js';
import type { DecisionSubject } from '../../meeting/meeting.js';
import { Matter } from './matters.view.js';

@Injectable()
export class MattersPutForwardQuery extends MattersPutForward {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {
    super();
  }

  async find(programme: string, { service, kind, id }: DecisionSubject): Promise<MatterPutForward | undefined> {
    const of = { programme, service, kind };
    const found = await this.dataSource.getRepository(Matter).findOneBy([
      { ...of, id },
      { ...of, address: id },
    ]);
    return found ?? undefined;
  }
}
