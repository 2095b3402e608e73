import type { Pack } from '~/record/meetings';
import { type Some, some } from '~/some.fixture';
import { differencesBetween } from './differences';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const cut = { revision: 'r-1', purpose: 'Policy advice', moves: [], endorsedBy: null };
const finding = { finding: 'f-1', rule: 'report-missing', scope: 'programme', period: '2009-1', expected: 'report' };
const pack = (changes: Some<Pack> = {}) =>
  some<Pack>({
    allocated: {},
    allocatedNow: { ILO: usd('1697019.00') },
    earmarked: {},
    transferred: usd('6580000.00'),
    reports: [],
    releaseGates: [],
    openFindings: [finding],
    pendingRevisions: [cut],
    extensionRequests: [],
    pendingResponses: [],
    fundingRequests: [],
    workPlans: [],
    ...changes,
  });

describe('what changed since a pack was made', () => {
  it('is nothing when the record says the same', () => {
    expect(differencesBetween(pack(), pack())).toEqual({ figures: [], things: [] });
  });

  it('is told in figures, and in what came and went', () => {
    const later = pack({
      transferred: usd('6600000.00'),
      allocatedNow: { ILO: usd('1684058.32') },
      earmarked: { 'policy-advice': usd('12960.68') },
      pendingRevisions: [],
      openFindings: [{ ...finding, explanation: 'It was reported with the second half.' }],
    });
    expect(differencesBetween(pack(), later)).toEqual({
      figures: [
        { figure: 'transferred', of: null, before: usd('6580000.00'), after: usd('6600000.00') },
        { figure: 'allocated', of: 'ILO', before: usd('1697019.00'), after: usd('1684058.32') },
        { figure: 'earmarked', of: 'policy-advice', before: null, after: usd('12960.68') },
      ],
      things: [
        { thing: 'finding', change: 'changed', name: 'report missing · programme · 2009-1' },
        { thing: 'revision', change: 'gone', name: 'Policy advice' },
      ],
    });
  });
});
