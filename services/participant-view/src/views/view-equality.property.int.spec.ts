import { CONTRACTS } from '@concert/contracts';
import { sampleOf } from '@concert/contracts/testing';
import { type PublishedFact, TestViews } from '@concert/test-kit/platform';
import fc from 'fast-check';
import { participantView } from '../participant-view.module.js';

const heard = new Set(participantView('ILO').projections.flatMap(({ handlers }) => [...handlers.keys()]));
const facts = CONTRACTS.filter(({ type }) => heard.has(type)).map(
  (contract) => sampleOf(contract as never) as PublishedFact,
);
/** What others amend comes first. */
const beginnings = facts.filter(({ type }) =>
  /Established|Registered|Planned|Issued|Agreed|FinancialReportSubmitted|Raised|Drafted/.test(type),
);

/** Facts that change only what is there once everything has begun. */
const applicable = (): PublishedFact[] => {
  const rows = new Map<string, object | undefined>();
  const { projections } = participantView('ILO');
  const apply = ({ type, data }: PublishedFact): boolean => {
    const actor = { user: 'pmo', organization: 'PMO', role: 'pmo' };
    const message = {
      type,
      data,
      programme: 'MDGF-1880',
      id: type,
      actor,
      effectiveDate: '2011-06-30',
      recordedAt: '',
    };
    try {
      for (const { handlers } of projections)
        for (const { entity, key, to } of handlers.get(type)?.(message as never) ?? []) {
          const name = `${entity.name} ${JSON.stringify(key)}`;
          rows.set(name, to(rows.get(name)));
        }
      return true;
    } catch {
      return false;
    }
  };
  beginnings.forEach(apply);
  return facts.filter(apply);
};

describe("A participant's views", () => {
  const following = applicable();

  it('equal the fold of the log after any events, in any batches, each delivered twice', async () => {
    expect(following.length).toBeGreaterThan(40);
    const sequences = fc.array(fc.constantFrom(...following), { maxLength: 60 });
    const delivery = fc.asyncProperty(sequences, fc.integer({ min: 1, max: 20 }), async (sequence, size) => {
      const views = await TestViews.open(participantView('ILO'));
      try {
        const all = [...beginnings, ...sequence];
        for (let from = 0; from < all.length; from += size)
          await views.receive('MDGF-1880', ...all.slice(from, from + size));
        await views.receiveAgain();
        const tables = await views.views.verify(views.sourceOf as never);
        expect(tables.filter(({ equal }) => !equal)).toEqual([]);
      } finally {
        await views.close();
      }
    });
    await fc.assert(delivery, { numRuns: 6 });
  }, 120_000);
});
