import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { RefusedDecisions } from '../../meeting/earlier-decision.js';
import { DecisionEffect } from './decision-effects.view.js';

@Injectable()
export class RefusedDecisionsQuery extends RefusedDecisions {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {
    super();
  }

  async among(decisions: readonly string[]): Promise<ReadonlySet<string>> {
    const refused = await this.dataSource
      .getRepository(DecisionEffect)
      .findBy({ decision: In([...decisions]), outcome: 'refused' });
    return new Set(refused.map(({ decision }) => decision));
  }
}
