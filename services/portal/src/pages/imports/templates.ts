import type { ImportingService } from '~/record/imports/requests';

export interface OfferedTemplate {
  readonly template: string;
  readonly service: ImportingService;
  /** Roles that may give the commands its rows stand for; the services decide row by row. */
  readonly roles: readonly string[];
}

const OFFICE = ['pmo'];

/** Every spreadsheet that can be taken over. */
export const TEMPLATES: readonly OfferedTemplate[] = [
  { template: 'financial-figures', service: 'budgets', roles: ['coordinator', 'agency-finance', ...OFFICE] },
  { template: 'activity-log', service: 'activities', roles: ['coordinator', ...OFFICE] },
  { template: 'budget-by-agency', service: 'budgets', roles: OFFICE },
  { template: 'transfers', service: 'budgets', roles: OFFICE },
  { template: 'management-response', service: 'recommendations', roles: OFFICE },
];

export const templatesFor = (role: string): readonly OfferedTemplate[] =>
  TEMPLATES.filter(({ roles }) => roles.includes(role));
