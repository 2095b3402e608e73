import { figureIn, figuresToChooseFrom } from './about';

describe('the path of a figure', () => {
  it.each([
    ['reports/ILO/2010-2/disbursed', { measure: 'disbursed', scope: 'ILO', period: '2010-2' }],
    ['delivery/programme/2010-1', { measure: 'delivery', scope: 'programme', period: '2010-1' }],
    ['transferred/2010-2', { measure: 'transferred', scope: null, period: '2010-2' }],
    ['allocated/ILO', { measure: 'allocated', scope: 'ILO', period: null }],
    ['total', { measure: 'total', scope: null, period: null }],
    ['gates/2', undefined],
    ['findings/x/expected', undefined],
  ])('%s says what it is', (path, words) => expect(figureIn(path)).toEqual(words));
});

describe('figures to choose from', () => {
  it('are own ones first, the last period first', () =>
    expect(
      figuresToChooseFrom('ILO', [
        { scope: 'programme', period: '2009-2' },
        { scope: 'ILO', period: '2009-2' },
        { scope: 'ILO', period: '2010-1' },
        { scope: 'UNDP', period: '2010-1' },
      ]).filter((path) => !path.endsWith('committed') && !path.endsWith('/transferred')),
    ).toEqual([
      'allocated/ILO',
      'reports/ILO/2010-1/disbursed',
      'reports/ILO/2009-2/disbursed',
      'total',
      'transferred',
      'reports/programme/2009-2/disbursed',
    ]));
});
