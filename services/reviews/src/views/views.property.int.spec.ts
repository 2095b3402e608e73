import { samplesFollowedBy, logAgainstItsViews } from '@concert/test-kit/platform';
import { reviews } from '../reviews.module.js';

describe('The views of the reviews', () => {
  it('hear every fact that they follow', () => expect(samplesFollowedBy(reviews).leftOver).toEqual([]));

  it(
    'equal the fold of the log after any events, in any batches, each delivered twice',
    async () => expect(await logAgainstItsViews(reviews)).toBeUndefined(),
    120_000,
  );
});
