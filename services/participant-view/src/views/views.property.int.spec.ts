import { heardBy, logItsViewsBelie } from '@concert/test-kit/platform';
import { participantView } from '../participant-view.module.js';

describe("A participant's views", () => {
  it('hear every fact that they follow', () => expect(heardBy(participantView('ILO')).leftOver).toEqual([]));

  it(
    'equal the fold of the log after any events, in any batches, each delivered twice',
    async () => expect(await logItsViewsBelie(participantView('ILO'))).toBeUndefined(),
    120_000,
  );
});
