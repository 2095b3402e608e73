import { ProgrammeDirectory, programmeDirectory, programmeDirectoryMigrations } from '@concert/programme-directory';
import type { ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import {
  ConveneMeetingHandler,
  HoldConvenedMeetingHandler,
  HoldMeetingHandler,
  PutOnAgendaHandler,
  TakeDecisionHandler,
} from './application/meeting.command-handlers.js';
import { PackSeen } from './application/pack-seen.js';
import { CreateReviewViews20260112120000 } from './database/migrations/20260112120000-create-review-views.js';
import { AgendaAndPack20260202120000 } from './database/migrations/20260202120000-agenda-and-pack.js';
import { ReviewsCommandsController } from './http/reviews-commands.controller.js';
import { ReviewsQueriesController } from './http/reviews-queries.controller.js';
import { publishedEvents } from './integration/published-events.js';
import { decisionEffects } from './views/decision-effects/decision-effects.projection.js';
import { decisions } from './views/decisions/decisions.projection.js';
import { DecisionsQuery } from './views/decisions/decisions.query.js';
import { meetings } from './views/meetings/meetings.projection.js';
import { MeetingsQuery } from './views/meetings/meetings.query.js';
import { PackQuery } from './views/pack/pack.query.js';
import { whatWasSeen } from './views/what-was-seen/what-was-seen.projection.js';
import { WhatWasSeenQuery } from './views/what-was-seen/what-was-seen.query.js';

@Module({
  controllers: [ReviewsCommandsController, ReviewsQueriesController],
  providers: [
    ConveneMeetingHandler,
    PutOnAgendaHandler,
    HoldMeetingHandler,
    HoldConvenedMeetingHandler,
    TakeDecisionHandler,
    ProgrammeDirectory,
    WhatWasSeenQuery,
    PackQuery,
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
  projections: [programmeDirectory, meetings, decisions, decisionEffects, whatWasSeen],
  migrations: [...programmeDirectoryMigrations, CreateReviewViews20260112120000, AgendaAndPack20260202120000],
};
