import { happenedNearby } from './nearby';

const activity = (facts: object) => ({
  relation: null,
  output: null,
  sites: [],
  occurrences: { latest: [] },
  ...facts,
});
const occurrence = (site: string, to: string) => ({
  occurrence: `${site} ${to}`,
  what: 'Training',
  site,
  to,
  loggedBy: 'UNESCO',
});

describe('what happened near us', () => {
  const ours = activity({ relation: 'lead', sites: ['Tianjin'], output: '2.1' });

  it('took place where we work, or under an output we share; the latest first', () => {
    const others = activity({
      occurrences: { latest: [occurrence('Tianjin', '2010-03-01'), occurrence('Hangzhou', '2010-09-01')] },
    });
    const sharing = activity({ output: '2.1', occurrences: { latest: [occurrence('Xi’an', '2011-01-01')] } });
    expect(happenedNearby([ours, others, sharing] as never).map(({ site, because }) => [site, because])).toEqual([
      ['Xi’an', 'same-output'],
      ['Tianjin', 'same-site'],
    ]);
  });

  it('is not what we did ourselves', () => {
    const own = { ...ours, occurrences: { latest: [occurrence('Tianjin', '2010-03-01')] } };
    expect(happenedNearby([own] as never)).toEqual([]);
  });
});
