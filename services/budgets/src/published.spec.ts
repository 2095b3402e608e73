import { contractOf } from '@concert/contracts';
import * as contracts from '@concert/contracts/budgets';
import { newestOf, sampleOf } from '@concert/contracts/testing';
import type { RecordedEvent } from '@concert/event-sourcing';
import { publishedEvents } from './published.js';

type Mapping = Readonly<Record<string, (event: RecordedEvent) => { type: string; data: object }>>;
const mapping = publishedEvents as unknown as Mapping;

/** The private event whose publication is the sample. */
const privateFormOf = ({ data }: { data: object }, event: string): object => {
  const { inputEvents, ...rest } = data as { inputEvents?: readonly { type: string }[] };
  return {
    ...rest,
    ...(/^FinancialReport(Submitted|Restated)$/.test(event) && { submittedBy: ['PMO'] }),
    ...(inputEvents && { inputEvents: inputEvents.map((each) => ({ ...each, type: contractOf(each.type)!.event })) }),
  };
};

const published = newestOf(Object.values(contracts));

describe('What budgets publishes', () => {
  it('is every contract it owns', () =>
    expect(Object.keys(mapping).sort()).toEqual(published.map(({ event }) => event).sort()));

  it.each(published.map((contract) => [contract.event, contract] as const))(
    '%s: the sample of its contract',
    (event, contract) => {
      const sample = sampleOf(contract);
      const publication = mapping[event]!({ data: privateFormOf(sample, event) } as RecordedEvent);
      expect(publication).toEqual(sample);
      contract.assertMatches(publication.data);
    },
  );
});
