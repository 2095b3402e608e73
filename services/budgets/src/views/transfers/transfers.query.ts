import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Transfer } from './transfer.entity.js';

@Injectable()
export class TransfersQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  page(programme: string, page: PageQuery): Promise<Page<Transfer>> {
    const query = this.dataSource.getRepository(Transfer).createQueryBuilder('transfer');
    return pageOf(query.where('transfer.programme = :programme', { programme }), ['valueDate', 'transfer'], page);
  }

  all(programme: string): Promise<Transfer[]> {
    const order = { valueDate: 'ASC', transfer: 'ASC' } as const;
    return this.dataSource.getRepository(Transfer).find({ where: { programme }, order });
  }
}
