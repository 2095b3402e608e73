import { contract } from '../contract.js';
import { code, oneOf } from '../fields.js';

/** Part an organization takes in a programme. Source: UNDG guidance note on joint programmes. */
export type ParticipantRole =
  | 'participating-un-organization'
  | 'national-partner'
  | 'convening-agent'
  | 'administrative-agent'
  | 'programme-management-office'
  | 'steering-committee';

/** An organization takes part in the programme. One with two roles is admitted twice. */
export interface ParticipantAdmittedV1 {
  /** Code of a registered organization. */
  readonly organization: string;
  readonly role: ParticipantRole;
}

export const ParticipantAdmittedV1 = contract<ParticipantAdmittedV1>('agencies.ParticipantAdmitted.v1', {
  organization: code,
  role: oneOf(
    'participating-un-organization',
    'national-partner',
    'convening-agent',
    'administrative-agent',
    'programme-management-office',
    'steering-committee',
  ),
});
