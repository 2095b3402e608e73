import { KeyActionAgreedV1, KeyActionsLinkedV1 } from '@concert/contracts/recommendations';
import { sampleOf } from '@concert/contracts/testing';
import { samplesFollowedBy, logAgainstItsViews } from '@concert/test-kit/platform';
import { recommendations } from '../recommendations.module.js';

const [agreed, { other }] = [sampleOf(KeyActionAgreedV1).data, sampleOf(KeyActionsLinkedV1).data];
const linkedTo = KeyActionAgreedV1.publish({ ...agreed, action: other, code: '3.2' });

describe('The views of the recommendations', () => {
  it('hear every fact that they follow', () =>
    expect(samplesFollowedBy(recommendations, [linkedTo]).leftOver).toEqual([]));

  it(
    'equal the fold of the log after any events, in any batches, each delivered twice',
    async () => expect(await logAgainstItsViews(recommendations, [linkedTo])).toBeUndefined(),
    120_000,
  );
});
