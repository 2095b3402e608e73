import { loadConfig } from '@concert/service-kit';
import { GatewayConfig } from './gateway.config.js';
import { runGateway } from './gateway.js';

try {
  const gateway = await runGateway(loadConfig(GatewayConfig, process.env));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void gateway.close());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
