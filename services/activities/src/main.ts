import { runAlone, ServiceConfig } from '@concert/service-kit';
import { activities } from './activities.module.js';

await runAlone(activities, ServiceConfig);
