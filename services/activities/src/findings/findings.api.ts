import type { Period } from '@concert/reference-data';
import { Code, HalfYear, MomentPageQuery, OneOf } from '@concert/service-kit';
import { type RuleName, ruleNames } from './problem.js';

export class FindingsPageQuery extends MomentPageQuery {
  @OneOf(ruleNames, { optional: true })
  rule?: RuleName;

  @OneOf(['open', 'explained', 'resolved'], { optional: true })
  status?: 'open' | 'explained' | 'resolved';

  @HalfYear({ optional: true })
  period?: Period;

  @Code({ optional: true, description: 'Code of the organization it is put to, or `programme`' })
  scope?: string;

  @Code({ optional: true, description: 'Organization that is to deal with it' })
  assignedTo?: string;
}
