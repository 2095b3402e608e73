import { samplesFollowedBy, logAgainstItsViews } from '@concert/test-kit/platform';
import { participantView } from '../participant-view.module.js';

describe("A participant's views", () => {
  it('hear every fact that they follow', () => expect(samplesFollowedBy(participantView('ILO')).leftOver).toEqual([]));

  it(
    'equal the fold of the log after any events, in any batches, each delivered twice',
    async () => expect(await logAgainstItsViews(participantView('ILO'))).toBeUndefined(),
    120_000,
  );
});
