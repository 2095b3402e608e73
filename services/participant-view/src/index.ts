export type { BeneficiaryKeys } from './beneficiary/person-keys.store.js';
export { ParticipantViewConfig } from './participant-view.config.js';
export { participantView, participantViewHolding } from './participant-view.module.js';
