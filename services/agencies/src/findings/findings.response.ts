import { MomentPageQuery, OneOf } from '@concert/service-kit';
import { type RuleName, ruleNames } from './problem.js';

export class FindingsPageQuery extends MomentPageQuery {
  @OneOf(ruleNames, { optional: true })
  rule?: RuleName;

  @OneOf(['open', 'explained', 'resolved'], { optional: true })
  status?: 'open' | 'explained' | 'resolved';
}
