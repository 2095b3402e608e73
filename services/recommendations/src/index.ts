export { recommendations } from './recommendations.module.js';
