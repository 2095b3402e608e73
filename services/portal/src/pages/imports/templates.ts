import type { PermittedCommand } from '@concert/permissions';
import type { ImportingService } from '~/record/imports/requests';
import { type Asking, may } from '~/session/may';

export interface OfferedTemplate {
  readonly template: string;
  readonly service: ImportingService;
  /** The command that its rows stand for; the services decide row by row. */
  readonly command: PermittedCommand;
}

/** Every spreadsheet that can be taken over. */
export const TEMPLATES: readonly OfferedTemplate[] = [
  { template: 'financial-figures', service: 'budgets', command: 'SubmitFinancialReport' },
  { template: 'activity-log', service: 'activities', command: 'LogActivityOccurrence' },
  { template: 'budget-by-agency', service: 'budgets', command: 'AllocateBudget' },
  { template: 'transfers', service: 'budgets', command: 'RecordTransfer' },
  { template: 'management-response', service: 'recommendations', command: 'RecordManagementResponse' },
];

export const templatesFor = (person: Asking): readonly OfferedTemplate[] =>
  TEMPLATES.filter(({ command }) => may(person, command));
