import { jointShareOf } from './joint-share.query.js';

const planned = (collaborators: string[], status: 'planned' | 'eliminated' = 'planned') => ({
  lead: 'ILO',
  collaborators,
  status,
});

describe('The share of joint activities', () => {
  it('A-49: counts those with more than one participant', () =>
    expect(
      jointShareOf(
        [planned([]), planned(['UNESCO']), planned(['ILO']), planned(['WHO'], 'eliminated')],
        [{ byWhom: ['ILO', 'CASS'] }, { byWhom: ['ILO'] }],
      ),
    ).toEqual({
      planned: { all: 3, joint: 1, percent: '33.33' },
      tookPlace: { all: 2, joint: 1, percent: '50.00' },
    }));

  it('is not known of nothing', () =>
    expect(jointShareOf([], []).planned).toEqual({ all: 0, joint: 0, percent: null }));
});
