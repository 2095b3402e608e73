import { CONTRACTS } from '@concert/contracts';
import { OrganizationRegisteredV1 } from '@concert/contracts/agencies';
import { sampleOf } from '@concert/contracts/testing';
import type { PublishedMessage } from '@concert/messaging';
import type { ServiceDefinition } from '@concert/service-kit';
import fc from 'fast-check';
import { PMO, type PublishedFact } from './stand-in.js';
import { TestViews } from './test-views.js';
import { YEM } from './yem.js';

/** The views of a service in memory: knows what can be applied to what is there. */
class FoldedViews {
  private readonly rows = new Map<string, object | undefined>();

  constructor(private readonly definition: ServiceDefinition) {}

  /** False, with nothing changed, for a fact about what is not there. */
  applies({ type, data }: PublishedFact): boolean {
    const at = { id: type, stream: type, streamVersion: 1, position: 1n, previous: 0n, source: type.split('.')[0]! };
    const on = { programme: YEM, effectiveDate: '2010-12-31', recordedAt: '2011-01-31T09:00:00.000001Z', actor: PMO };
    const message = { ...at, ...on, type, data } as PublishedMessage;
    const before = new Map(this.rows);
    try {
      for (const { handlers } of this.definition.projections)
        for (const { entity, key, to } of handlers.get(type)?.(message) ?? []) {
          const name = `${entity.name} ${JSON.stringify(key)}`;
          this.rows.set(name, to(this.rows.get(name)));
        }
      return true;
    } catch {
      for (const [name, row] of before) this.rows.set(name, row);
      for (const name of this.rows.keys()) if (!before.has(name)) this.rows.delete(name);
      return false;
    }
  }
}

const registered = ['NPFPC', 'UNIFEM', 'UN-Women'].map((code) =>
  OrganizationRegisteredV1.publish({ code, name: code, kind: 'un', layer: 'national' }),
);

/**
 * The samples of all contracts that a service's views follow, each after what it is about.
 *
 * @param also  what samples are about and no sample says
 */
export const samplesFollowedBy = (
  definition: ServiceDefinition,
  also: readonly PublishedFact[] = [],
): { facts: PublishedFact[]; leftOver: string[] } => {
  const followed = new Set(definition.projections.flatMap(({ handlers }) => [...handlers.keys()]));
  const samples = CONTRACTS.filter(({ type }) => followed.has(type)).map((contract) => sampleOf(contract as never));
  const waiting = new Set<PublishedFact>([...registered, ...also, ...samples]);
  const views = new FoldedViews(definition);
  const facts: PublishedFact[] = [];
  for (let before = -1; before < facts.length;) {
    before = facts.length;
    for (const fact of waiting) {
      if (!views.applies(fact)) continue;
      waiting.delete(fact);
      facts.push(fact);
    }
  }
  return { facts, leftOver: [...waiting].map(({ type }) => type) };
};

/**
 * Delivers to a service all that its views follow, then any of it in any order and any batches, and all of it once more.
 *
 * @returns the shortest log after which a table is not the fold of it; undefined when none was found
 */
export const logAgainstItsViews = async (
  definition: ServiceDefinition,
  also: readonly PublishedFact[] = [],
): Promise<string | undefined> => {
  const { facts } = samplesFollowedBy(definition, also);
  const sequences = fc.array(fc.constantFrom(...facts), { maxLength: 60 });
  const property = fc.asyncProperty(sequences, fc.integer({ min: 1, max: 20 }), async (sequence, size) => {
    const folded = new FoldedViews(definition);
    const all = [...facts, ...sequence].filter((fact) => folded.applies(fact));
    const views = await TestViews.open(definition);
    try {
      for (let from = 0; from < all.length; from += size) await views.receive(YEM, ...all.slice(from, from + size));
      await views.receiveAgain();
      const different = (await views.views.verify(views.sourceOf as never)).filter(({ equal }) => !equal);
      if (different.length > 0)
        throw new Error(`${different.map(({ table }) => table).join(', ')}: not what the log says`);
    } finally {
      await views.close();
    }
  });
  const details = await fc.check(property, { numRuns: 4 });
  return details.failed ? `${String(details.errorInstance)}, after ${fc.stringify(details.counterexample)}` : undefined;
};
