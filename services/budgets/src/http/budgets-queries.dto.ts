import { Code, HalfYear, MomentPageQuery, MomentQuery, OneOf, Percent, Text } from '@concert/service-kit';
import { releaseBases, type ReleaseBasis } from '../fund/fund.js';
import { type RuleName, ruleNames } from '../domain/reconciliation/problem.js';

export class FindingsPageQuery extends MomentPageQuery {
  @OneOf(ruleNames, { optional: true })
  rule?: RuleName;

  @OneOf(['open', 'explained', 'resolved'], { optional: true })
  status?: 'open' | 'explained' | 'resolved';

  @HalfYear({ optional: true })
  period?: string;

  @Code({ optional: true, description: 'Code of the agency whose figures disagree, or `programme`' })
  scope?: string;

  @Code({ optional: true, description: 'Code of the organization or body that is to deal with it' })
  assignedTo?: string;
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

/** As it stands or stood, by the rules in force or others. */
export class CockpitQuery extends MomentQuery {
  @Percent({ optional: true, example: '55' })
  threshold?: string;

  @OneOf(releaseBases, { optional: true })
  basis?: ReleaseBasis;

  @OneOf(['true', 'false'], { optional: true })
  includeAdvance?: 'true' | 'false';
}

/** A figure of a summary, a finding or a report, named by its place. */
export class ProvenanceRequest extends MomentQuery {
  @Text({
    description:
      'total, allocated, allocated/{agency}, transferred, transferred/{period}, reports/{scope}/{period}/{figure}, ' +
      'delivery/{scope}/{period}, gates/{tranche}, findings/{finding}/{expected | observed | difference}, ' +
      'committed, committed/{agency}, disbursed, disbursed/{agency} or entries/{entry}',
    example: 'reports/programme/2009-2/disbursed',
  })
  figure: string;
}
