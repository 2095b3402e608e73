export { agencies } from './agencies.module.js';
