import { isNothing, pressing, shareOf } from './needs';
import type { NeedsMeResponse, OwnKeyAction } from './queries';

const action = (code: string, through: string | null) => ({ code, through }) as OwnKeyAction;

describe('what needs me', () => {
  it('presses when it is late, and mine before that of a body', () =>
    expect(
      pressing({
        overdue: [action('1.1', 'PMC'), action('3.2', null)],
        open: [action('4.1', 'PMC'), action('4.2', null), action('4.3', null)],
      }).map(({ code }) => code),
    ).toEqual(['3.2', '1.1', '4.2', '4.3', '4.1']));

  it('is nothing when nothing waits', () => {
    const nothing: NeedsMeResponse = {
      asOf: '2011-06-30',
      overdue: [],
      open: [],
      returnedReports: [],
      findings: [],
      drafts: [],
    };
    expect(isNothing(nothing)).toBe(true);
    expect(isNothing({ ...nothing, overdue: [action('1.1', 'PMC')] })).toBe(false);
  });

  it('fills a bar only with what is known', () => {
    expect(shareOf('1680405.00', '6600000.00')).toBeCloseTo(25.46, 2);
    expect([shareOf(null, '6600000.00'), shareOf('5', '0'), shareOf('9', '4'), shareOf('-1', '4')]).toEqual([
      0, 0, 100, 0,
    ]);
  });
});
