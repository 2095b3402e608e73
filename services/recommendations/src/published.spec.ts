import * as contracts from '@concert/contracts/recommendations';
import { newestOf, sampleOf } from '@concert/contracts/testing';
import type { RecordedEvent } from '@concert/event-sourcing';
import { publishedEvents } from './published.js';

/** In the own log, input events go by their private names. */
const asRecorded = (data: object): object => {
  const { inputEvents } = data as { inputEvents?: readonly { type: string }[] };
  const own = inputEvents?.map((event) => ({ ...event, type: event.type.split('.')[1] }));
  return { ...data, ...(own && { inputEvents: own }) };
};

describe('What recommendations publishes', () => {
  it.each(newestOf(Object.values(contracts)).map((contract) => [contract.event, contract] as const))(
    '%s keeps to its sample',
    (event, contract) => {
      const sample = sampleOf(contract as never);
      const publish = publishedEvents[event as keyof typeof publishedEvents];
      expect(publish?.({ data: asRecorded(sample.data) } as RecordedEvent as never)).toEqual(sample);
    },
  );

  it('has a contract for every event', () =>
    expect(Object.keys(publishedEvents).sort()).toEqual(
      newestOf(Object.values(contracts))
        .map(({ event }) => event)
        .sort(),
    ));
});
