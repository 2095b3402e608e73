/** Settings of every topic that carries a service's messages. `infra/kafka/topics.md` says how to make them by hand. */
export const TOPIC_SETTINGS = {
  partitions: 6,
  config: {
    'cleanup.policy': 'delete',
    'retention.ms': '-1',
    'retention.bytes': '-1',
    'message.timestamp.type': 'CreateTime',
  },
} as const;

/** The topic that carries what a service publishes. */
export const topicOf = (source: string): string => `concert.${source}`;

/** The consumer group of one subscriber in one deployment, e.g. `view-ilo.views`. */
export const groupOf = (deployment: string, subscriber: string): string => `${deployment}.${subscriber}`;
