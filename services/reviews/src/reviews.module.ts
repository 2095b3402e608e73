import { ProgrammeDirectory, programmeDirectory } from '@concert/programme-directory';
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
};
