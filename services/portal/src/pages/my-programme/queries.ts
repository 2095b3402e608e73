import type { components } from '~/api/generated/concert';
import { keptOffline, recordQuery } from '~/api/record-query';
import type { ParticipantPlace } from '~/moment/place';

export type NeedsMeResponse = components['schemas']['view.NeedsMeResponse'];
export type OwnKeyAction = components['schemas']['view.OwnKeyActionResponse'];

/** The programme as this participant sees it: its money beside everybody's. */
export const ownProgrammeQuery = ({ participant, ...place }: ParticipantPlace) =>
  keptOffline(recordQuery('/api/views/{participant}/programmes/{programme}', place, { participant }));

/** Whatever waits for this participant: key actions, returned reports, findings to explain, drafts. */
export const needsMeQuery = ({ participant, ...place }: ParticipantPlace) =>
  keptOffline(recordQuery('/api/views/{participant}/programmes/{programme}/needs-me', place, { participant }));
