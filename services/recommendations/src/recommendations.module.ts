import { programmeDirectory, ProgrammeDirectory } from '@concert/programme-directory';
import { handlersOf, type ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import { EvaluationController, evaluationsList } from './evaluation/evaluation.api.js';
import { evaluationCommands } from './evaluation/evaluation.commands.js';
import { RecommendationController } from './recommendation/recommendation.api.js';
import { recommendationCommands } from './recommendation/recommendation.commands.js';
import { FindingsAsOfQuery } from './findings/findings-as-of.query.js';
import { RecommendationsImportsController } from './imports/imports.api.js';
import { publishedEvents } from './published.js';
import { RecommendationReactions } from './reactions.js';
import { recommendationsFindings } from './recommendations.findings.js';
import { evaluations } from './views/evaluations/evaluations.projection.js';
import { FindingsOn } from './views/key-action-follow-up/findings-on.query.js';
import { keyActionFollowUp } from './views/key-action-follow-up/key-action-follow-up.projection.js';
import { KeyActionFollowUpQuery } from './views/key-action-follow-up/key-action-follow-up.query.js';
import { KeyActionHistoryQuery } from './views/key-action-follow-up/key-action-history.query.js';
import { recommendationOverview } from './views/recommendation-overview/recommendation-overview.projection.js';
import { RecommendationOverviewQuery } from './views/recommendation-overview/recommendation-overview.query.js';
import { RecommendationsQueriesController } from './views/recommendation-overview/recommendations.api.js';

@Module({
  controllers: [
    RecommendationsImportsController,
    EvaluationController,
    evaluationsList.controller,
    ...recommendationsFindings.controllers,
    RecommendationController,
    RecommendationsQueriesController,
  ],
  providers: [
    ...handlersOf(recommendationCommands, evaluationCommands),
    ...recommendationsFindings.providers,
    RecommendationReactions,
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
