import { effectsOf } from './effects';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const standing = { allocatedNow: { ILO: usd('1697019.00'), WHO: usd('423654.00') }, earmarked: {} };
const earmark = { earmark: 'policy-advice' };

describe('what a revision does to the figures of a pack', () => {
  it('is told for each agency and earmark, to the cent', () => {
    const moves = [
      { from: { agency: 'ILO' }, to: earmark, amount: usd('12960.68') },
      { from: { agency: 'WHO' }, to: earmark, amount: usd('3235.80') },
    ];
    expect(effectsOf(moves, standing)).toEqual({
      agencies: [
        { name: 'ILO', before: '1697019.00', change: '-12960.68', after: '1684058.32' },
        { name: 'WHO', before: '423654.00', change: '-3235.80', after: '420418.20' },
      ],
      earmarks: [{ name: 'policy-advice', before: '0.00', change: '16196.48', after: '16196.48' }],
      newMoney: '0',
      currency: 'USD',
    });
  });

  it('leaves out an agency that gets back what it gives', () => {
    const moves = [{ from: { agency: 'ILO' }, to: { agency: 'ILO' }, amount: usd('500') }];
    expect(effectsOf(moves, standing).agencies).toEqual([]);
  });

  it('says what money is new', () => {
    const moves = [{ to: { agency: 'WHO' }, amount: usd('1000.50') }];
    expect(effectsOf(moves, standing)).toMatchObject({
      newMoney: '1000.50',
      agencies: [{ name: 'WHO', change: '1000.50', after: '424654.50' }],
    });
  });
});
