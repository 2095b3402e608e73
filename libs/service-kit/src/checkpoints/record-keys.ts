import type { KafkaTransportOptions } from '@concert/messaging-kafka';
import type { ServiceConfig } from '../configuration/service-config.js';
import { checkpointKeysOf } from './checkpoint-keys.js';

/** What a service sends is signed with the key of its checkpoints: who knows the one knows the other. */
export const recordKeysOf = (
  service: string,
  config: ServiceConfig,
): Pick<KafkaTransportOptions, 'signingKey' | 'keysOf'> => {
  const { own, known } = checkpointKeysOf(service, config);
  return { signingKey: own?.key, keysOf: (source) => known.of(source) };
};
