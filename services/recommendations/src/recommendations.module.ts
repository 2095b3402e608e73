import { ProgrammeDirectory, programmeDirectory } from '@concert/programme-directory';
import type { ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import {
  RateCriterionHandler,
  RecordEvaluationStatementHandler,
  RegisterEvaluationHandler,
  TakeEvaluationStepHandler,
} from './application/evaluation.command-handlers.js';
import { recommendationsFindings } from './recommendations.findings.js';
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
import { RecommendationsImportsController } from './http/imports.controller.js';
import { EvaluationsController } from './http/evaluations.controller.js';
import { RecommendationsCommandsController } from './http/recommendations-commands.controller.js';
import { RecommendationsQueriesController } from './http/recommendations-queries.controller.js';
import { publishedEvents } from './integration/published-events.js';
import { RecommendationReactions } from './integration/reactions.js';
import { evaluations } from './views/evaluations/evaluations.projection.js';
import { FindingsOn } from './views/key-action-follow-up/findings-on.js';
import { keyActionFollowUp } from './views/key-action-follow-up/key-action-follow-up.projection.js';
import { KeyActionFollowUpQuery } from './views/key-action-follow-up/key-action-follow-up.query.js';
import { recommendationOverview } from './views/recommendation-overview/recommendation-overview.projection.js';
import { RecommendationOverviewQuery } from './views/recommendation-overview/recommendation-overview.query.js';

@Module({
  controllers: [
    RecommendationsImportsController,
    EvaluationsController,
    ...recommendationsFindings.controllers,
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
    ...recommendationsFindings.providers,
    RecommendationReactions,
    ApproveManagementResponseHandler,
    ProgrammeDirectory,
    { provide: FindingsOn, useExisting: FindingsAsOfQuery },
    KeyActionFollowUpQuery,
    KeyActionHistoryQuery,
    RecommendationOverviewQuery,
  ],
})
export class RecommendationsModule {}

/** What was recommended, answered, promised and done. */
export const recommendations: ServiceDefinition = {
  name: 'recommendations',
  title: 'Recommendations: management responses and their follow-up',
  module: RecommendationsModule,
  publishedEvents,
  projections: [
    programmeDirectory,
    recommendationOverview,
    keyActionFollowUp,
    recommendationsFindings.projection,
    evaluations,
  ],
  reactions: [RecommendationReactions],
};
