import { runAlone, ServiceConfig } from '@concert/service-kit';
import { recommendations } from './recommendations.module.js';

await runAlone(recommendations, ServiceConfig);
