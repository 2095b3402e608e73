export { sampleFileOf, sampleOf } from './samples.js';
