import { ProgrammeDirectory, programmeDirectory, programmeDirectoryMigrations } from '@concert/programme-directory';
import type { ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import { AgreeKeyActionHandler, ProgressKeyActionHandler } from './application/key-action.command-handlers.js';
import {
  ApproveManagementResponseHandler,
  IssueRecommendationHandler,
  RecordManagementResponseHandler,
} from './application/recommendation.command-handlers.js';
import { CreateRecommendationViews20260112110000 } from './database/migrations/20260112110000-create-recommendation-views.js';
import { RecommendationsCommandsController } from './http/recommendations-commands.controller.js';
import { RecommendationsQueriesController } from './http/recommendations-queries.controller.js';
import { publishedEvents } from './integration/published-events.js';
import { RecommendationReactions } from './integration/reactions.js';
import { keyActionFollowUp } from './views/key-action-follow-up/key-action-follow-up.projection.js';
import { KeyActionFollowUpQuery } from './views/key-action-follow-up/key-action-follow-up.query.js';
import { recommendationOverview } from './views/recommendation-overview/recommendation-overview.projection.js';
import { RecommendationOverviewQuery } from './views/recommendation-overview/recommendation-overview.query.js';

@Module({
  controllers: [RecommendationsCommandsController, RecommendationsQueriesController],
  providers: [
    IssueRecommendationHandler,
    RecordManagementResponseHandler,
    AgreeKeyActionHandler,
    ProgressKeyActionHandler,
    RecommendationReactions,
    ApproveManagementResponseHandler,
    ProgrammeDirectory,
    KeyActionFollowUpQuery,
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
  projections: [programmeDirectory, recommendationOverview, keyActionFollowUp],
  migrations: [...programmeDirectoryMigrations, CreateRecommendationViews20260112110000],
  reactions: [RecommendationReactions],
};
