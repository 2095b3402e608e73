import { findingHandlers } from './application/finding.command-handlers.js';
import { FindingsAsOfQuery } from './application/findings-as-of.query.js';
import { ReportCheckQuery } from './application/report-check.query.js';
import { TermsAt } from './application/terms-at.js';
import { TrancheCockpitQuery } from './application/tranche-cockpit.query.js';
import { FindingsCommandsController } from './http/findings-commands.controller.js';
import { ReconciliationController } from './http/reconciliation.controller.js';
import { BoardQuery } from './views/board/board.query.js';
import { findings } from './views/findings/findings.projection.js';
import { FindingsQuery } from './views/findings/findings.query.js';

/** What does not agree, and what is done about it: wired into the service as one. */
export const reconciliation = {
  controllers: [FindingsCommandsController, ReconciliationController],
  providers: [
    ...findingHandlers,
    FindingsQuery,
    FindingsAsOfQuery,
    BoardQuery,
    ReportCheckQuery,
    TrancheCockpitQuery,
    TermsAt,
  ],
  projections: [findings],
};
