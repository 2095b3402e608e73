export { budgets } from './budgets.module.js';
