import { randomUUID } from 'node:crypto';
import { CONTRACTS, contractOf, type Publication } from '@concert/contracts';
import type { Actor, AppendRequest } from '@concert/event-sourcing';
import type { ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';

/** What a spec lets another service have published. */
export interface PublishedFact extends Publication {
  /** ISO date; the day of recording when left out. */
  readonly effectiveDate?: string;
  readonly actor?: Actor;
}

export const PMO: Actor = { user: 'pmo', organization: 'PMO', role: 'pmo' };

@Module({})
class StandInModule {}

/** Another service as far as its neighbours see it: a log that publishes its contracts, filled by the spec. */
export const standIn = (service: string): ServiceDefinition => ({
  name: service,
  title: `Stand-in for ${service}`,
  module: StandInModule,
  publishedEvents: Object.fromEntries(
    CONTRACTS.filter((contract) => contract.service === service).map((contract) => [
      contract.event,
      ({ data }: { data: object }) => contract.publish(data),
    ]),
  ) as never,
  projections: [],
});

/**
 * The append by which a stand-in's log comes to hold a fact.
 *
 * @throws Error when the fact does not keep its contract
 */
export const appendOf = (
  programme: string,
  { type, data, effectiveDate, actor = PMO }: PublishedFact,
): AppendRequest => {
  const contract = contractOf(type);
  if (!contract) throw new Error(`Nobody publishes ${type}`);
  contract.assertMatches(data);
  const commandId = randomUUID();
  return {
    stream: `stand-in-${commandId}`,
    programme,
    expectedVersion: 'none',
    events: [{ type: contract.event, data, effectiveDate }],
    commandId,
    actor,
    correlationId: commandId,
    causationId: commandId,
    visibility: 'shared',
  };
};
