import { programmeDirectory, ProgrammeDirectory } from '@concert/programme-directory';
import { handlersOf, type ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import { RefusedDecisions } from './meeting/earlier-decision.js';
import { MattersPutForward } from './meeting/matter-decided.js';
import { PackSeen } from './meeting/pack-seen.js';
import { MeetingController, SessionController } from './meeting/meeting.api.js';
import { meetingCommands } from './meeting/meeting.commands.js';
import { sessionHandlers } from './meeting/session.commands.js';
import { publishedEvents } from './published.js';
import { decisionEffects } from './views/decision-effects/decision-effects.projection.js';
import { RefusedDecisionsQuery } from './views/decision-effects/refused-decisions.query.js';
import { decisions } from './views/decisions/decisions.projection.js';
import { DecisionsQuery } from './views/decisions/decisions.query.js';
import { DecisionsDueQuery } from './views/matters/decisions-due.query.js';
import { MattersPutForwardQuery } from './views/matters/matters-put-forward.query.js';
import { matters } from './views/matters/matters.projection.js';
import { meetings } from './views/meetings/meetings.projection.js';
import { MeetingsQuery } from './views/meetings/meetings.query.js';
import { PortfolioController } from './views/meetings/portfolio.api.js';
import { ReviewsQueriesController } from './views/meetings/programme.api.js';
import { FoldedPacks } from './views/pack/folded-packs.query.js';
import { PackQuery } from './views/pack/pack.query.js';
import { whatWasSeen } from './views/what-was-seen/what-was-seen.projection.js';
import { WhatWasSeenQuery } from './views/what-was-seen/what-was-seen.query.js';

@Module({
  controllers: [PortfolioController, SessionController, MeetingController, ReviewsQueriesController],
  providers: [
    ...handlersOf(meetingCommands),
    ...sessionHandlers,
    ProgrammeDirectory,
    WhatWasSeenQuery,
    FoldedPacks,
    PackQuery,
    DecisionsDueQuery,
    { provide: PackSeen, useExisting: PackQuery },
    { provide: RefusedDecisions, useClass: RefusedDecisionsQuery },
    { provide: MattersPutForward, useClass: MattersPutForwardQuery },
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
