import { ProgrammeDirectory, programmeDirectory, programmeDirectoryMigrations } from '@concert/programme-directory';
import { AddFindingAssignee20260901090000, FindingsQuery } from '@concert/findings/view';
import type { ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import {
  RateCriterionHandler,
  RecordEvaluationStatementHandler,
  RegisterEvaluationHandler,
  TakeEvaluationStepHandler,
} from './application/evaluation.command-handlers.js';
import { findingHandlers } from './application/finding.command-handlers.js';
import {
  AgreeKeyActionHandler,
  CompleteKeyActionHandler,
  DropKeyActionHandler,
  ExtendKeyActionDueDateHandler,
  KeyActionCommands,
  LinkKeyActionsHandler,
  ProgressKeyActionHandler,
  VerifyKeyActionHandler,
} from './application/key-action.command-handlers.js';
import { FindingsAsOfQuery } from './application/findings-as-of.query.js';
import { KeyActionHistoryQuery } from './application/key-action-history.query.js';
import {
  ApproveManagementResponseHandler,
  IssueRecommendationHandler,
  RecordManagementResponseHandler,
} from './application/recommendation.command-handlers.js';
import { CreateRecommendationViews20260112110000 } from './database/migrations/20260112110000-create-recommendation-views.js';
import { FollowKeyActionsThrough20260126110000 } from './database/migrations/20260126110000-follow-key-actions-through.js';
import { CreateEvaluations20260126120000 } from './database/migrations/20260126120000-create-evaluations.js';
import { KnowledgeAndIntervals20261122090000 } from './database/migrations/20261122090000-knowledge-and-intervals.js';
import { RecommendationsImportsController } from './http/imports.controller.js';
import { EvaluationsController } from './http/evaluations.controller.js';
import { FindingsController } from './http/findings.controller.js';
import { RecommendationsCommandsController } from './http/recommendations-commands.controller.js';
import { RecommendationsQueriesController } from './http/recommendations-queries.controller.js';
import { publishedEvents } from './integration/published-events.js';
import { RecommendationReactions } from './integration/reactions.js';
import { evaluations } from './views/evaluations/evaluations.projection.js';
import { findings } from './views/findings/findings.projection.js';
import { FindingsOn } from './views/key-action-follow-up/findings-on.js';
import { keyActionFollowUp } from './views/key-action-follow-up/key-action-follow-up.projection.js';
import { KeyActionFollowUpQuery } from './views/key-action-follow-up/key-action-follow-up.query.js';
import { recommendationOverview } from './views/recommendation-overview/recommendation-overview.projection.js';
import { RecommendationOverviewQuery } from './views/recommendation-overview/recommendation-overview.query.js';

@Module({
  controllers: [
    RecommendationsImportsController,
    EvaluationsController,
    FindingsController,
    RecommendationsCommandsController,
    RecommendationsQueriesController,
  ],
  providers: [
    IssueRecommendationHandler,
    RecordManagementResponseHandler,
    AgreeKeyActionHandler,
    ProgressKeyActionHandler,
    CompleteKeyActionHandler,
    VerifyKeyActionHandler,
    DropKeyActionHandler,
    ExtendKeyActionDueDateHandler,
    LinkKeyActionsHandler,
    KeyActionCommands,
    RegisterEvaluationHandler,
    RateCriterionHandler,
    RecordEvaluationStatementHandler,
    TakeEvaluationStepHandler,
    ...findingHandlers,
    RecommendationReactions,
    ApproveManagementResponseHandler,
    ProgrammeDirectory,
    FindingsAsOfQuery,
    { provide: FindingsOn, useExisting: FindingsAsOfQuery },
    KeyActionFollowUpQuery,
    KeyActionHistoryQuery,
    RecommendationOverviewQuery,
    FindingsQuery,
  ],
})
export class RecommendationsModule {}

/** What was recommended, answered, promised and done. */
export const recommendations: ServiceDefinition = {
  name: 'recommendations',
  title: 'Recommendations: management responses and their follow-up',
  module: RecommendationsModule,
  publishedEvents,
  projections: [programmeDirectory, recommendationOverview, keyActionFollowUp, findings, evaluations],
  migrations: [
    ...programmeDirectoryMigrations,
    CreateRecommendationViews20260112110000,
    FollowKeyActionsThrough20260126110000,
    CreateEvaluations20260126120000,
    AddFindingAssignee20260901090000,
    KnowledgeAndIntervals20261122090000,
  ],
  reactions: [RecommendationReactions],
};
