import { ProgrammeDirectory, programmeDirectory, programmeDirectoryMigrations } from '@concert/programme-directory';
import type { ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import {
  ConveneMeetingHandler,
  ConveneSessionHandler,
  HoldConvenedMeetingHandler,
  HoldMeetingHandler,
  HoldSessionHandler,
  PutOnAgendaHandler,
  TakeDecisionHandler,
} from './application/meeting.command-handlers.js';
import { PackSeen } from './application/pack-seen.js';
import { CreateReviewViews20260112120000 } from './database/migrations/20260112120000-create-review-views.js';
import { AgendaAndPack20260202120000 } from './database/migrations/20260202120000-agenda-and-pack.js';
import { MattersAndSessions20261122091000 } from './database/migrations/20261122091000-matters-and-sessions.js';
import { PortfolioController } from './http/portfolio.controller.js';
import { ReviewsCommandsController } from './http/reviews-commands.controller.js';
import { ReviewsQueriesController } from './http/reviews-queries.controller.js';
import { publishedEvents } from './integration/published-events.js';
import { decisionEffects } from './views/decision-effects/decision-effects.projection.js';
import { decisions } from './views/decisions/decisions.projection.js';
import { DecisionsQuery } from './views/decisions/decisions.query.js';
import { DecisionsDueQuery } from './views/matters/decisions-due.query.js';
import { matters } from './views/matters/matters.projection.js';
import { meetings } from './views/meetings/meetings.projection.js';
import { MeetingsQuery } from './views/meetings/meetings.query.js';
import { FoldedPacks } from './views/pack/folded-packs.js';
import { PackQuery } from './views/pack/pack.query.js';
import { whatWasSeen } from './views/what-was-seen/what-was-seen.projection.js';
import { WhatWasSeenQuery } from './views/what-was-seen/what-was-seen.query.js';

@Module({
  controllers: [PortfolioController, ReviewsCommandsController, ReviewsQueriesController],
  providers: [
    ConveneMeetingHandler,
    ConveneSessionHandler,
    HoldSessionHandler,
    PutOnAgendaHandler,
    HoldMeetingHandler,
    HoldConvenedMeetingHandler,
    TakeDecisionHandler,
    ProgrammeDirectory,
    WhatWasSeenQuery,
    FoldedPacks,
    PackQuery,
    DecisionsDueQuery,
    { provide: PackSeen, useExisting: PackQuery },
    MeetingsQuery,
    DecisionsQuery,
  ],
})
export class ReviewsModule {}

/** What the steering and management committees decided, and on exactly which record. */
export const reviews: ServiceDefinition = {
  name: 'reviews',
  title: 'Reviews: meetings and decisions',
  module: ReviewsModule,
  publishedEvents,
  projections: [programmeDirectory, meetings, decisions, decisionEffects, whatWasSeen, matters],
  migrations: [
    ...programmeDirectoryMigrations,
    CreateReviewViews20260112120000,
    AgendaAndPack20260202120000,
    MattersAndSessions20261122091000,
  ],
};
