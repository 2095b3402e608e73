/** The version of Apache Kafka that pom.xml names. */
export declare const kafkaVersion: string;

export declare class BrokerUnavailable extends Error {}

export declare const start: (options: {
  port?: number;
  /** Where clients are sent instead. */
  advertisedPort?: number | undefined;
  dataDir: string;
  secured?: Readonly<Record<string, string>>;
}) => Promise<{
  readonly brokers: string;
  /** Of a secured broker: the certificate that its clients must trust. */
  readonly caFile?: string;
  /** Of a secured broker: gives or takes rights, with the options of kafka-acls.sh. */
  readonly acls?: (...rights: string[]) => Promise<void>;
  stop(): Promise<void>;
}>;
