import { Code, HalfYear, MomentPageQuery, OneOf } from '@concert/service-kit';
import { type RuleName, ruleNames } from '../reconciliation/problem.js';

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
