export { type ApiClientOptions, demonstrationSignIn, PlatformUnreachable, RequestRefused } from './api-client.js';
export { lineOf, type SeedProgress, type SeedSummary, seedYem, sentenceOf } from './seed-yem.js';
