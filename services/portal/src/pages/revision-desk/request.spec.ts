import { holdingsOf, NO_MOVE, orderOf, type RevisionFields } from './request';

const row = (agency: string, amount: string, output: string | null = null) => ({
  agency,
  output,
  category: null,
  year: null,
  layer: null,
  amount,
});

const holdings = holdingsOf(
  [row('ILO', '1696823.00'), row('ILO', '-40000.00'), row('ILO', '40000.00', '2.3'), row('WHO', '0.00')],
  [{ earmark: 'policy-advice', amount: '50412.15' }],
);
const known = { currency: 'USD', bases: [{ reference: 'tranche-3', amount: '1680405.00', year: 3 }], holdings };
const fields: RevisionFields = {
  kind: 'across-the-board-cut',
  base: 'tranche-3',
  otherBase: '',
  otherAmount: '',
  percent: '3',
  earmark: 'policy-advice',
  moves: [],
  activity: '',
  purpose: ' Policy advice ',
  recommendations: ['1', '5'],
  needs: [],
};

describe('what stands where', () => {
  it('is added up place by place, and what is empty is left out', () => {
    expect(holdings.map(({ place, amount }) => [place, amount])).toEqual([
      [{ agency: 'ILO', output: '2.3' }, '40000.00'],
      [{ agency: 'ILO' }, '1656823.00'],
      [{ earmark: 'policy-advice' }, '50412.15'],
    ]);
  });
});

describe('what is asked for', () => {
  it('is, for a cut, a percentage of a base that is named with its amount', () => {
    expect(orderOf(fields, known)).toEqual({
      kind: 'across-the-board-cut',
      base: { reference: 'tranche-3', year: 3, amount: { amount: '1680405.00', currency: 'USD' } },
      percent: '3',
      to: { earmark: 'policy-advice' },
      purpose: 'Policy advice',
      recommendations: ['1', '5'],
    });
  });

  it('is, for another base, what was typed', () => {
    const other = { ...fields, base: 'other', otherBase: 'Year 3 work plan', otherAmount: '1600000.00' };
    expect(orderOf(other, known).base).toEqual({
      reference: 'Year 3 work plan',
      amount: { amount: '1600000.00', currency: 'USD' },
    });
  });

  it('is, for a move, from where money stands to where it is to stand', () => {
    const move = {
      ...NO_MOVE,
      from: holdings[1]?.key ?? '',
      to: 'agency ILO',
      output: '2.3',
      year: '3',
      amount: '500',
    };
    expect(orderOf({ ...fields, kind: 'within-agency', moves: [move] }, known).moves).toEqual([
      {
        from: { agency: 'ILO' },
        to: { agency: 'ILO', output: '2.3', year: 3 },
        amount: { amount: '500', currency: 'USD' },
      },
    ]);
  });

  it('is, for new money, taken from nobody and given to what it pays for', () => {
    const move = { ...NO_MOVE, to: 'earmark', newEarmark: 'media-package', amount: '30000.00' };
    const order = orderOf({ ...fields, kind: 'new-money', moves: [move], needs: ['need-1'] }, known);
    expect(order.moves).toEqual([
      { to: { earmark: 'media-package' }, amount: { amount: '30000.00', currency: 'USD' } },
    ]);
    expect(order.needs).toEqual(['need-1']);
  });
});
