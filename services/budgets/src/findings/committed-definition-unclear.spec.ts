import type { EvidenceEvent } from '../reconciliation/evidence.js';
import { evidenceFrom, fourReports, reported, threeTranches, yem } from '../reconciliation/yem.fixture.js';
import { committedDefinitionUnclear } from './committed-definition-unclear.js';

const found = (...events: EvidenceEvent[]): object[] => committedDefinitionUnclear(evidenceFrom(...events), yem);

describe('committed-definition-unclear', () => {
  it('finds no definition for 2009-2 and only the other one for 2010-1', () =>
    expect(found(...threeTranches, ...fourReports)).toMatchObject([
      { period: '2009-2', expected: 'inclusive', observed: 'neither', unit: 'definition' },
      { period: '2010-1', expected: 'inclusive', observed: 'outstanding', derived: true },
    ]));

  it('is silent when the stated definition fits', () => {
    const figures = { transferred: '4919595.00', committed: '1756260.00', disbursed: '2554861.00' };
    expect(found(...threeTranches, reported('2010-1', figures, { definition: 'outstanding' }))).toEqual([]);
    expect(found(...threeTranches, reported('2010-1', figures, { definition: 'inclusive' }))).toMatchObject([
      { observed: 'outstanding' },
    ]);
  });

  it('does not judge what is not reported', () =>
    expect(found(...threeTranches, reported('2010-1', { committed: '1.00' }))).toEqual([]));
});
