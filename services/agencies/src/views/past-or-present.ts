import type { Moment } from '@concert/event-sourcing';
import { type EntityClass, type SourceOf, ViewSet } from '@concert/projections';
import { SOURCE_OF } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';

/** The rows of one answer. */
export interface AnsweredRows {
  where<Row extends ObjectLiteral>(entity: EntityClass<Row>, columns: Partial<Row>): Promise<readonly Row[]>;
}

/**
 * Rows as they stand or, given a moment, as they were true on or known on a day. Unlike `ViewRows`, also rows that
 * belong to no programme, such as organizations.
 */
@Injectable()
export class PastOrPresent {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(ViewSet) private readonly views: ViewSet,
    @Inject(SOURCE_OF) private readonly sourceOf: SourceOf,
  ) {}

  async of(programme: string, { asOf, knownAt }: Moment): Promise<AnsweredRows> {
    if (asOf === undefined && knownAt === undefined)
      return {
        where: <Row extends ObjectLiteral>(entity: EntityClass<Row>, columns: Partial<Row>) =>
          this.dataSource.getRepository(entity).find({ where: columns as FindOptionsWhere<Row> }),
      };
    const then = await this.views.at(programme, { asOf, knownAt }, this.sourceOf);
    return {
      where: (entity, columns) =>
        Promise.resolve(
          then.rows(entity).filter((row) => Object.entries(columns).every(([column, value]) => row[column] === value)),
        ),
    };
  }
}
