import * as contracts from '@concert/contracts/agencies';
import { newestOf, sampleOf } from '@concert/contracts/testing';
import { publishedEvents } from './published.js';

/** In the own log, input events go by their private names. */
const asRecorded = (data: object): object => {
  const { inputEvents } = data as { inputEvents?: readonly { type: string }[] };
  const own = inputEvents?.map((event) => ({ ...event, type: event.type.split('.')[1] }));
  return { ...data, ...(own && { inputEvents: own }) };
};

describe('What others may read', () => {
  it.each(newestOf(Object.values(contracts)).map((contract) => [contract.event, contract] as const))(
    '%s is the contract of that name',
    (event, contract) => {
      const sample = sampleOf<object>(contract as never);
      const publish = publishedEvents[event as keyof typeof publishedEvents];
      expect(publish?.({ type: event, data: asRecorded(sample.data) } as never)).toEqual(sample);
    },
  );
});
