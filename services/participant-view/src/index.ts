export { ParticipantViewConfig } from './participant-view.config.js';
export { participantView } from './participant-view.module.js';
