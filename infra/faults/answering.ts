import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresEventStore } from '@concert/event-store-postgres';
import type { ViewSet } from '@concert/projections';
import { poolOf, ReactionSubscriber, when } from '@concert/service-kit';
import type { DataSource } from 'typeorm';
import { ANSWER, NOTE, type Noted, typeOf } from './views.js';

/** Cannot be answered, whatever time passes. */
class Unanswerable extends Error {}

interface Answering {
  readonly source: string;
  readonly store: PostgresEventStore;
  /** How long one answer takes, in ms: half of it before the command, half after it. */
  readonly takes: number;
  readonly isMended: () => boolean;
}

const silent = { warn: () => undefined, error: () => undefined };

/** A reaction that answers every note by a command of the same service, as services follow each other's events. */
export const answering = (
  { source, store, takes, isMended }: Answering,
  views: ViewSet,
  dataSource: DataSource,
): ReactionSubscriber => {
  const contract = { type: typeOf(source, NOTE), publish: (data: Noted) => data };
  const reaction = when(contract, 'whenNoteTaken', async ({ id, data, programme, effectiveDate }, context) => {
    if (data.isUnanswerable && !isMended()) throw new Unanswerable(`Note ${data.nr} cannot be answered`);
    await pause(takes / 2);
    const { commandId, actor, correlationId } = context;
    await store.append({
      ...{ stream: `Answers-${programme}`, programme, expectedVersion: 'any', visibility: 'shared' },
      ...{ commandId, actor, correlationId, causationId: id },
      events: [{ type: ANSWER, data: { to: id }, effectiveDate }],
    });
    await pause(takes / 2);
  });
  return new ReactionSubscriber([reaction], views, poolOf(dataSource), silent);
};
