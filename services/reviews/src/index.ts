export { reviews } from './reviews.module.js';
