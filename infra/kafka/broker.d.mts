/** The version of Apache Kafka that pom.xml names. */
export declare const kafkaVersion: string;

export declare class BrokerUnavailable extends Error {}

export declare const start: (options: { port?: number; dataDir: string }) => Promise<{
  readonly brokers: string;
  stop(): Promise<void>;
}>;
