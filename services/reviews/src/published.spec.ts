import * as contracts from '@concert/contracts/reviews';
import { newestOf, sampleOf } from '@concert/contracts/testing';
import type { RecordedEvent } from '@concert/event-sourcing';
import { publishedEvents } from './published.js';

describe('What reviews publishes', () => {
  it.each(newestOf(Object.values(contracts)).map((contract) => [contract.event, contract] as const))(
    '%s keeps to its sample',
    (event, contract) => {
      const sample = sampleOf(contract as never);
      const publish = publishedEvents[event as keyof typeof publishedEvents];
      expect(publish?.({ data: sample.data } as RecordedEvent as never)).toEqual(sample);
    },
  );

  it('has a contract for every event', () =>
    expect(Object.keys(publishedEvents).sort()).toEqual(
      newestOf(Object.values(contracts))
        .map(({ event }) => event)
        .sort(),
    ));
});
