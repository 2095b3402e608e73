export { activities } from './activities.module.js';
