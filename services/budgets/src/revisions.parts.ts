import { budgetRevisionHandlers } from './application/budget-revision.command-handlers.js';
import { RecordDecisionNotCarriedOutHandler } from './application/decision.command-handlers.js';
import { fundingRequestHandlers } from './application/funding-request.command-handlers.js';
import { RevisionEffectQuery } from './application/revision-effect.query.js';
import { RevisionTermsQuery } from './application/revision-terms.js';
import { FundingCommandsController } from './http/funding-commands.controller.js';
import { RevisionsCommandsController } from './http/revisions-commands.controller.js';
import { RevisionsQueriesController } from './http/revisions-queries.controller.js';
import { RevisionReactions } from './integration/revision-reactions.js';
import { funding } from './views/funding/funding.projection.js';
import { FundingQuery } from './views/funding/funding.query.js';
import { KeyActionsQuery } from './views/key-actions/key-actions.query.js';
import { keyActions } from './views/key-actions/key-actions.projection.js';
import { budgetRevisions } from './views/revisions/budget-revisions.projection.js';
import { RevisionsQuery } from './views/revisions/revisions.query.js';

/** How the budget is revised and what it lacks: wired into the service as one. */
export const revisions = {
  controllers: [RevisionsCommandsController, FundingCommandsController, RevisionsQueriesController],
  providers: [
    ...budgetRevisionHandlers,
    RecordDecisionNotCarriedOutHandler,
    ...fundingRequestHandlers,
    RevisionTermsQuery,
    RevisionEffectQuery,
    RevisionReactions,
    RevisionsQuery,
    FundingQuery,
    KeyActionsQuery,
  ],
  projections: [budgetRevisions, funding, keyActions],
};
