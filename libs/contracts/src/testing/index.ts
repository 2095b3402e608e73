export { newestOf, sampleFileOf, sampleOf } from './samples.js';
