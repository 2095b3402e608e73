import { narrativeFor } from './narrative-for';

const report = (level: 'province' | 'biannual' | 'factsheet', period: string, about: string | null = null) => ({
  level,
  period,
  about,
});

describe('the words of a factsheet', () => {
  it('are those of the last report on the whole programme, of the highest level', () => {
    const reports = [
      report('factsheet', '2010-2'),
      report('factsheet', '2011-1'),
      report('biannual', '2011-1'),
      report('biannual', '2011-2', 'Tianjin'),
      report('province', '2011-2'),
    ];
    expect(narrativeFor(reports)).toEqual(report('factsheet', '2011-1'));
    expect(narrativeFor([])).toBeUndefined();
  });
});
