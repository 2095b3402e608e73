import { CommandLog, type EventStore } from '@concert/event-sourcing';
import type { PublishedLog } from '@concert/messaging';
import { type SourceOf, ViewSet } from '@concert/projections';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { Arrivals } from '../commands/unknown-here.js';
import { ServiceConfig } from '../configuration/service-config.js';
import { LogPositionInterceptor } from '../http/log-position.js';
import { ProblemFilter } from '../http/problem.filter.js';
import { inputPipe } from '../http/input.pipe.js';
import { RehearsableEventStore } from '../imports/rehearsable-event-store.js';
import { AuthenticationGuard } from '../identity/authentication.guard.js';
import { LogEvidenceController } from '../checkpoints/log-evidence.controller.js';
import { LiveController } from '../live/live.controller.js';
import { LiveFeed } from '../live/live-feed.js';
import { HealthController, type Subscriptions } from '../operations/health.controller.js';
import { Metrics, MetricsController } from '../operations/metrics.js';
import { RelayBacklog } from '../operations/relay-backlog.js';
import { OperationsController } from '../operations/operations.controller.js';
import { Parking } from '../operations/parking.js';
import { PublishedEventsController } from '../operations/published-events.controller.js';
import { KnownPositions } from '../views/known-positions.js';
import { ViewRows } from '../views/view-rows.js';
import { ViewsBeingRebuilt } from '../views/views-being-rebuilt.js';
import type { ServiceDefinition } from './define-service.js';
import { Mending } from './mending.js';
import { EVENT_STORE, PUBLISHED_LOG, READERS, SERVICE_NAME, SOURCE_OF, SUBSCRIPTIONS } from './tokens.js';

export interface ServiceParts {
  readonly definition: ServiceDefinition;
  readonly config: ServiceConfig;
  readonly dataSource: DataSource;
  readonly views: ViewSet;
  readonly eventStore: EventStore;
  readonly publishedLog: PublishedLog | undefined;
  readonly sourceOf: SourceOf;
  readonly subscriptions: Subscriptions;
  readonly parking: Parking;
  readonly mending: Mending;
}

/** What every service has, in the order a request meets it: who asks, is it readable, has the view come far enough. */
@Module({})
export class ServiceKitModule {
  static with(parts: ServiceParts): DynamicModule {
    const { definition, config, dataSource, views, publishedLog, sourceOf, subscriptions, parking } = parts;
    const eventStore = new RehearsableEventStore(parts.eventStore);
    const readable = new Set([...Object.keys(definition.publishedEvents ?? {}), ...(definition.privateEvents ?? [])]);
    const values = [
      { provide: SERVICE_NAME, useValue: definition.name },
      { provide: ServiceConfig, useValue: config },
      { provide: DataSource, useValue: dataSource },
      { provide: ViewSet, useValue: views },
      { provide: EVENT_STORE, useValue: eventStore },
      { provide: CommandLog, useValue: new CommandLog(eventStore, (type) => readable.has(type)) },
      { provide: PUBLISHED_LOG, useValue: publishedLog },
      { provide: SOURCE_OF, useValue: sourceOf },
      { provide: READERS, useValue: definition.readers ?? { command: 'ReadSharedRecord' } },
      { provide: SUBSCRIPTIONS, useValue: subscriptions },
      { provide: Parking, useValue: parking },
      { provide: Mending, useValue: parts.mending },
      ...(definition.values ?? []),
    ];
    return {
      module: ServiceKitModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      controllers: [
        HealthController,
        MetricsController,
        OperationsController,
        PublishedEventsController,
        LogEvidenceController,
        LiveController,
      ],
      providers: [
        ...values,
        Arrivals,
        KnownPositions,
        ViewRows,
        HealthController,
        LiveFeed,
        Metrics,
        RelayBacklog,
        { provide: APP_GUARD, useClass: AuthenticationGuard },
        { provide: APP_PIPE, useValue: inputPipe },
        { provide: APP_INTERCEPTOR, useClass: LogPositionInterceptor },
        { provide: APP_INTERCEPTOR, useClass: ViewsBeingRebuilt },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [CqrsModule, Arrivals, KnownPositions, ViewRows, ...values.map(({ provide }) => provide)],
    };
  }
}
