import { createLogger, lastLineOfDefence, loadConfig } from '@concert/service-kit';
import { GatewayConfig } from './gateway.config.js';
import { runGateway } from './gateway.js';

try {
  const config = loadConfig(GatewayConfig, process.env);
  const gateway = await runGateway(config);
  lastLineOfDefence(createLogger('gateway', config.logLevel));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void gateway.close());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
