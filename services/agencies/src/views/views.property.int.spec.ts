import {
  ContactPointChangedV1,
  ContactPointNamedV1,
  PartnerRegisteredV1,
  PartnershipEndedV1,
} from '@concert/contracts/agencies';
import { sampleOf } from '@concert/contracts/testing';
import { samplesFollowedBy, logAgainstItsViews } from '@concert/test-kit/platform';
import { agencies } from '../agencies.module.js';

const { contact } = sampleOf(ContactPointChangedV1).data;
const { organization } = sampleOf(PartnershipEndedV1).data;
const before = [
  ContactPointNamedV1.publish({ ...sampleOf(ContactPointNamedV1).data, contact }),
  PartnerRegisteredV1.publish({ ...sampleOf(PartnerRegisteredV1).data, organization }),
];

describe('The views of the agencies', () => {
  it('hear every fact that they follow', () => expect(samplesFollowedBy(agencies, before).leftOver).toEqual([]));

  it(
    'equal the fold of the log after any events, in any batches, each delivered twice',
    async () => expect(await logAgainstItsViews(agencies, before)).toBeUndefined(),
    120_000,
  );
});
