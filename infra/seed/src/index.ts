export { type ApiClientOptions, demonstrationSignIn, PlatformUnreachable, RequestRefused } from './api-client.js';
export { type Entered, ImpossibleFactAccepted, type Refusal, type SeedProgress } from './enter.js';
export { refusalLineOf, seedOtherProgrammes } from './seed-other-programmes.js';
export { lineOf, type SeedSummary, seedYem, sentenceOf } from './seed-yem.js';
