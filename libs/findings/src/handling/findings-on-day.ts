import type { MomentPageQuery, Page } from '@concert/service-kit';
import type { Finding } from '../view/finding.entity.js';
import type { FindingsFilter } from '../view/findings.query.js';

/** A service's findings as true on a day, judged anew: they are raised when figures become known, not when they are true. */
export abstract class FindingsOnDay {
  abstract page(programme: string, filter: FindingsFilter, page: MomentPageQuery): Promise<Page<Finding>>;
}
