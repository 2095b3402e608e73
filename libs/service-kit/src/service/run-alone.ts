import type { ServiceConfig } from '../configuration/service-config.js';
import { brokerSettingsOf, notUnderstood } from '../configuration/broker-settings.js';
import { loadConfig } from '../configuration/load-config.js';
import type { ServiceDefinition } from './define-service.js';
import { migrateService, prepareService } from './run-service.js';
import { MENDING, mendAlone } from './mend-alone.js';
import { lastLineOfDefence } from './last-line-of-defence.js';
import { databaseUrlsOf } from '../configuration/service-config.js';
import { transportOf } from './transport-of.js';
import { verifyService } from './verify-service.js';

/**
 * Runs one service in this process, configured by the environment, until it is told to stop.
 * With the argument `migrate` it only creates and changes the tables; with `verify` it only checks its log; with
 * `follow-restored` and `rebuild` it only puts right what it holds, while no copy of it runs.
 */
export const runAlone = async <Config extends ServiceConfig>(
  definition: ServiceDefinition | ((config: Config) => ServiceDefinition),
  Configuration: new () => Config,
): Promise<void> => {
  try {
    const config = loadConfig(Configuration, process.env);
    const service = typeof definition === 'function' ? definition(config) : definition;
    if (process.argv[2] === 'migrate') return await migrateService(service, databaseUrlsOf(config));

    if (MENDING.includes(process.argv[2] ?? '')) return await mendAlone(service, config, process.argv.slice(2));

    if (process.argv[2] === 'verify') {
      const isSound = await verifyService(service.name, config, process.argv.slice(3));
      if (!isSound) process.exitCode = 1;
      return;
    }

    const brokers = brokerSettingsOf(config, process.env);
    const prepared = await prepareService(service, config);
    lastLineOfDefence(prepared.logger);
    for (const name of notUnderstood(config, process.env))
      prepared.logger.warn(`${name} is not understood, and not used`);
    const { transport, sourceOf } = transportOf(config, brokers, prepared);
    const running = await prepared.start(transport, sourceOf);
    prepared.logger.info({ url: running.url }, `${service.name} is listening`);
    const stop = async (): Promise<void> => {
      await running.close();
      await transport.close();
      process.exit(0);
    };
    process.once('SIGTERM', () => void stop());
    process.once('SIGINT', () => void stop());
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    // 1 is what verifying says of a log that is not as it was recorded.
    process.exitCode = process.argv[2] === 'verify' ? 2 : 1;
  }
};
