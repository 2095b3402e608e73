import { Code, HalfYear, OneOf, PageQuery, Percent } from '@concert/service-kit';
import { releaseBases, type ReleaseBasis } from '../domain/fund/fund.events.js';
import { type RuleName, ruleNames } from '../domain/reconciliation/problem.js';

export class FindingsPageQuery extends PageQuery {
  @OneOf(ruleNames, { optional: true })
  rule?: RuleName;

  @OneOf(['open', 'explained', 'resolved'], { optional: true })
  status?: 'open' | 'explained' | 'resolved';

  @HalfYear({ optional: true })
  period?: string;

  @Code({ optional: true })
  scope?: string;
}

/** Rules to ask with in place of those in force. */
export class WhatIfQuery {
  @Percent({ optional: true, example: '55' })
  threshold?: string;

  @OneOf(releaseBases, { optional: true })
  basis?: ReleaseBasis;

  @OneOf(['true', 'false'], { optional: true })
  includeAdvance?: 'true' | 'false';
}
