import { movedOf, together } from './moved.js';

const at = (source: string, programme: string, position: bigint) => ({ source, programme, position });

describe('what has moved', () => {
  it('names each programme once, and the furthest position of each source', () => {
    expect(
      movedOf('budgets', [
        at('budgets', 'MDGF-1880', 7n),
        at('agencies', 'MDGF-1880', 2n),
        at('budgets', 'portfolio', 9_007_199_254_740_993n),
      ]),
    ).toEqual({
      service: 'budgets',
      programmes: ['MDGF-1880', 'portfolio'],
      positions: { budgets: '9007199254740993', agencies: '2' },
    });
  });

  it('is told together with what moved before, and never goes back', () => {
    const earlier = movedOf('view-ilo', [at('budgets', 'MDGF-1880', 10n)]);
    const later = movedOf('view-ilo', [at('budgets', 'MDGF-2040', 9n), at('reviews', 'MDGF-1880', 1n)]);
    expect(together(earlier, later)).toEqual({
      service: 'view-ilo',
      programmes: ['MDGF-1880', 'MDGF-2040'],
      positions: { budgets: '10', reviews: '1' },
    });
  });
});
