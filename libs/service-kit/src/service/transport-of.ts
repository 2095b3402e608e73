import { HttpSourceLog, type SourceLog, type Transport } from '@concert/messaging';
import { KafkaTransport, PostgresRelayCursors, topicOf } from '@concert/messaging-kafka';
import { PostgresTransport } from '@concert/messaging-postgres';
import { recordKeysOf } from '../checkpoints/record-keys.js';
import { clientCredentials } from '../identity/client-credentials.js';
import type { BrokerSettings } from '../configuration/broker-settings.js';
import type { ServiceConfig } from '../configuration/service-config.js';
import { RoutedTransport } from './routed-transport.js';
import type { PreparedService } from './run-service.js';

/** Where sources answer, as far as that is set. */
export const sourceUrlsOf = (config: ServiceConfig): Readonly<Record<string, string | undefined>> => ({
  agencies: config.agenciesUrl,
  activities: config.activitiesUrl,
  budgets: config.budgetsUrl,
  recommendations: config.recommendationsUrl,
  reviews: config.reviewsUrl,
});

/**
 * A service alone reads its own log directly, and others' over Kafka; what a topic lacks is fetched from its source.
 *
 * @param brokers  undefined: nothing arrives from others
 */
export const transportOf = (
  config: ServiceConfig,
  brokers: BrokerSettings | undefined,
  { name, log, pool, logger }: PreparedService,
): { transport: Transport; sourceOf: (source: string) => SourceLog } => {
  const token = clientCredentials(config);
  const urls = sourceUrlsOf(config);
  const sourceOf = (source: string): SourceLog => {
    if (source === log?.source) return log;
    const serviceUrl = urls[source];
    if (!serviceUrl) throw new Error(`${source.toUpperCase()}_URL is not set: nothing can be read from ${source}`);
    return new HttpSourceLog({ serviceUrl, token });
  };
  const own = new PostgresTransport(log ? [log] : []);
  const others = brokers
    ? new KafkaTransport({
        ...brokers,
        ...recordKeysOf(name, config),
        deployment: name,
        sourceOf,
        relayCursors: ({ source }) => new PostgresRelayCursors(pool, topicOf(source)),
        logger,
      })
    : undefined;
  return { transport: new RoutedTransport(log?.source, own, others), sourceOf };
};
