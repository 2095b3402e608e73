export { ParticipantViewConfig } from './participant-view.config.js';
export { participantView, participantViewHolding } from './participant-view.module.js';
