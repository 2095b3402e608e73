import { runAlone, ServiceConfig } from '@concert/service-kit';
import { agencies } from './agencies.module.js';

await runAlone(agencies, ServiceConfig);
