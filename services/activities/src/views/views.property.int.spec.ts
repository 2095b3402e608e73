import { IndicatorDefinedV1 } from '@concert/contracts/activities';
import { sampleOf } from '@concert/contracts/testing';
import { samplesFollowedBy, logAgainstItsViews } from '@concert/test-kit/platform';
import { activities } from '../activities.module.js';

const other = IndicatorDefinedV1.publish({ ...sampleOf(IndicatorDefinedV1).data, indicator: '2.3.b' });

describe('The views of the activities', () => {
  it('hear every fact that they follow', () => expect(samplesFollowedBy(activities, [other]).leftOver).toEqual([]));

  it(
    'equal the fold of the log after any events, in any batches, each delivered twice',
    async () => expect(await logAgainstItsViews(activities, [other])).toBeUndefined(),
    120_000,
  );
});
