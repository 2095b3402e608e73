import { runAlone, ServiceConfig } from '@concert/service-kit';
import { budgets } from './budgets.module.js';

await runAlone(budgets, ServiceConfig);
