import { runAlone, ServiceConfig } from '@concert/service-kit';
import { reviews } from './reviews.module.js';

await runAlone(reviews, ServiceConfig);
