import { runAlone } from '@concert/service-kit';
import { ParticipantViewConfig } from './participant-view.config.js';
import { participantViewHolding } from './participant-view.module.js';

await runAlone(
  ({ participant, beneficiaryKey }: ParticipantViewConfig) =>
    participantViewHolding(beneficiaryKey ?? null, participant as string),
  ParticipantViewConfig,
);
