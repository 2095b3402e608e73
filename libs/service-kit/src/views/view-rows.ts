import type { PublishedMessage } from '@concert/messaging';
import type { Moment } from '@concert/event-sourcing';
import { type EntityClass, type SourceOf, ViewSet } from '@concert/projections';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import type { MomentPageQuery } from '../http/moment.js';
import { type Page, pageIn, pageOf } from '../http/page.js';
import { SOURCE_OF } from '../service/tokens.js';

interface OfProgramme extends ObjectLiteral {
  readonly programme: string;
}

/** The rows of one programme's views, all from the same answer. */
export interface ProgrammeRows {
  all<Row extends OfProgramme>(entity: EntityClass<Row>): Promise<readonly Row[]>;
  /** Also of rows that belong to no programme, such as organizations. */
  where<Row extends ObjectLiteral>(entity: EntityClass<Row>, columns: Partial<Row>): Promise<readonly Row[]>;
}

const isNow = ({ asOf, knownAt }: Moment): boolean => asOf === undefined && knownAt === undefined;

/**
 * Rows of the views as they stand or, given a moment, as they were true on or known on a day. A query that is a pure
 * function of rows thereby answers for now and for then.
 */
@Injectable()
export class ViewRows {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(ViewSet) private readonly views: ViewSet,
    @Inject(SOURCE_OF) private readonly sourceOf: SourceOf,
  ) {}

  async of(programme: string, moment: Moment = {}): Promise<ProgrammeRows> {
    if (isNow(moment))
      return {
        all: <Row extends OfProgramme>(entity: EntityClass<Row>) =>
          this.dataSource.getRepository(entity).find({ where: { programme } as FindOptionsWhere<Row> }),
        where: <Row extends ObjectLiteral>(entity: EntityClass<Row>, columns: Partial<Row>) =>
          this.dataSource.getRepository(entity).find({ where: columns as FindOptionsWhere<Row> }),
      };
    const then = await this.views.at(programme, moment, this.sourceOf);
    return {
      all: (entity) => Promise.resolve(then.rows(entity).filter((row) => row.programme === programme)),
      where: (entity, columns) =>
        Promise.resolve(
          then.rows(entity).filter((row) => Object.entries(columns).every(([column, value]) => row[column] === value)),
        ),
    };
  }

  /**
   * One page of a programme's rows in the order of the given columns, which together are unique and never null.
   *
   * @param where  values of columns; undefined ones are not asked for
   */
  async page<Row extends OfProgramme>(
    entity: EntityClass<Row>,
    where: { readonly programme: string } & Partial<Row>,
    columns: readonly (keyof Row & string)[],
    { asOf, knownAt, ...page }: MomentPageQuery,
  ): Promise<Page<Row>> {
    const wanted = Object.entries(where).filter(([, value]) => value !== undefined);
    const moment = { asOf, knownAt };
    if (!isNow(moment)) {
      const rows = await (await this.of(where.programme, moment)).all(entity);
      return pageIn(
        rows.filter((row) => wanted.every(([column, value]) => row[column] === value)),
        columns,
        page,
      );
    }
    const query = this.dataSource.getRepository(entity).createQueryBuilder('row');
    for (const [column, value] of wanted) query.andWhere(`row.${column} = :${column}`, { [column]: value });
    return pageOf(query, columns, page);
  }

  /** What the views were folded from, in the order of each source: the programme's events and the portfolio's. */
  async messages(programme: string, moment: Moment = {}): Promise<readonly PublishedMessage[]> {
    return (await this.views.at(programme, moment, this.sourceOf)).messages;
  }
}
