import type { BeneficiaryGroup } from '@concert/contracts/activities';
import { totalsOf } from './totals.js';

const cells = (counts: Partial<Record<BeneficiaryGroup, number | null>>) =>
  Object.entries(counts).map(([group, count]) => ({ group: group as BeneficiaryGroup, count, notCollected: false }));

describe('The sums of a count', () => {
  it('take joint cells as they are: 322,458 and 311,066 make 633,524', () =>
    expect(
      totalsOf(cells({ institutions: 156, 'women-and-girls': 322458, 'men-and-boys': 311066, 'ethnic-groups': 0 })),
    ).toEqual({ persons: 633524, female: 322458, male: 311066, isComplete: true }));

  it('are incomplete when a cell is blank, and null when all are', () => {
    expect(totalsOf(cells({ women: 5, girls: null, men: 3, boys: 2 }))).toEqual({
      persons: 10,
      female: 5,
      male: 5,
      isComplete: false,
    });
    expect(totalsOf(cells({ institutions: 4 }))).toMatchObject({ persons: null, isComplete: false });
  });
});
