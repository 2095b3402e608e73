import { samplesFollowedBy, logAgainstItsViews } from '@concert/test-kit/platform';
import { budgets } from '../budgets.module.js';

describe('The views of the budgets', () => {
  it('hear every fact that they follow', () => expect(samplesFollowedBy(budgets).leftOver).toEqual([]));

  it(
    'equal the fold of the log after any events, in any batches, each delivered twice',
    async () => expect(await logAgainstItsViews(budgets)).toBeUndefined(),
    120_000,
  );
});
