import { runAlone } from '@concert/service-kit';
import { ParticipantViewConfig } from './participant-view.config.js';
import { participantViewHolding } from './participant-view.module.js';

await runAlone(
  ({ participant, beneficiaryKey: key, beneficiaryKeyFolder: folder }: ParticipantViewConfig) =>
    participantViewHolding(key && folder ? { key, folder } : null, participant as string),
  ParticipantViewConfig,
);
