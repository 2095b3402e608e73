import { contract, type DataOf } from '../contract.js';
import { code, oneOf, type ValueOf } from '../fields.js';

/** Part an organization takes in a programme. Source: UNDG guidance note on joint programmes. */
const participantRole = oneOf(
  'participating-un-organization',
  'national-partner',
  'convening-agent',
  'administrative-agent',
  'programme-management-office',
  'steering-committee',
);
export type ParticipantRole = ValueOf<typeof participantRole>;

/** An organization takes part in the programme. One with two roles is admitted twice. */
export const ParticipantAdmittedV1 = contract('agencies.ParticipantAdmitted.v1', {
  /** Code of a registered organization. */
  organization: code,
  role: participantRole,
});
export type ParticipantAdmittedV1 = DataOf<typeof ParticipantAdmittedV1>;
