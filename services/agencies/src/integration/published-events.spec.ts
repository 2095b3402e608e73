import * as contracts from '@concert/contracts/agencies';
import { sampleOf } from '@concert/contracts/testing';
import { publishedEvents } from './published-events.js';

describe('What others may read', () => {
  it.each(Object.values(contracts).map((contract) => [contract.event, contract] as const))(
    '%s is the contract of that name',
    (event, contract) => {
      const sample = sampleOf<object>(contract as never);
      const publish = publishedEvents[event as keyof typeof publishedEvents];
      expect(publish?.({ type: event, data: sample.data } as never)).toEqual(sample);
    },
  );
});
