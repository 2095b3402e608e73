import { runAlone } from '@concert/service-kit';
import { ParticipantViewConfig } from './participant-view.config.js';
import { participantView } from './participant-view.module.js';

await runAlone(
  ({ participant }: ParticipantViewConfig) => participantView(participant as string),
  ParticipantViewConfig,
);
