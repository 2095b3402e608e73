import { readFileSync } from 'node:fs';
import type { KafkaSettings } from '@concert/messaging-kafka';
import { InvalidConfiguration, variableOf } from './load-config.js';
import type { ServiceConfig } from './service-config.js';

export type BrokerSettings = Omit<KafkaSettings, 'clientId'>;

type Environment = Readonly<Record<string, string | undefined>>;

const FILES = ['kafkaSslCaFile', 'kafkaSslCertFile', 'kafkaSslKeyFile', 'kafkaSaslPasswordFile'] as const;

/**
 * How the brokers are reached, its files read; undefined without `KAFKA_BROKERS`.
 *
 * @throws InvalidConfiguration with every problem: half a setting, a file that cannot be read, a variable of TLS or SASL
 *   that is not understood
 */
export const brokerSettingsOf = (config: ServiceConfig, environment: Environment): BrokerSettings | undefined => {
  const problems = [...misspelt(config, environment), ...halves(config)];
  const [ca, cert, key, passwordOfFile] = FILES.map((property) => contentOf(config, property, problems));
  if (problems.length > 0) throw new InvalidConfiguration(problems);
  if (!config.kafkaBrokers) return undefined;
  const { kafkaSaslMechanism: mechanism, kafkaSaslUsername: username = '' } = config;
  const password = config.kafkaSaslPassword ?? passwordOfFile?.trimEnd() ?? '';
  return {
    brokers: config.kafkaBrokers.split(',').map((broker) => broker.trim()),
    ...(config.kafkaSsl === 'true' && { tls: { ca, cert, key } }),
    ...(mechanism && { sasl: { mechanism, username, password } }),
  };
};

/** Variables that begin as Kafka's and are no setting: told, not refused, since an orchestrator may set `KAFKA_PORT`. */
export const notUnderstood = (config: ServiceConfig, environment: Environment): string[] => {
  const known = new Set(Object.keys(config).map(variableOf));
  return Object.keys(environment).filter((name) => name.startsWith('KAFKA_') && !known.has(name));
};

/** Who wanted a secured connection must not get another for a slip of the pen. */
const misspelt = (config: ServiceConfig, environment: Environment): string[] =>
  notUnderstood(config, environment)
    .filter((name) => /^KAFKA_(?:SSL|SASL)/.test(name))
    .map((name) => `${name} is not understood`);

const halves = (config: ServiceConfig): string[] => {
  const isSet = (property: keyof ServiceConfig): boolean => config[property] !== undefined;
  const needs = (because: keyof ServiceConfig, needed: keyof ServiceConfig, isThere = isSet(needed)): string[] =>
    isSet(because) && !isThere ? [`${variableOf(needed)} is not set: ${variableOf(because)} needs it`] : [];
  const hasPassword = isSet('kafkaSaslPassword') || isSet('kafkaSaslPasswordFile');
  return [
    ...(['oidcTokenUrl', 'serviceClientId', 'serviceClientSecret'] as const).flatMap((one) =>
      needs('kafkaBrokers', one),
    ),
    ...(['kafkaSsl', 'kafkaSaslMechanism'] as const).flatMap((one) => needs(one, 'kafkaBrokers')),
    ...FILES.slice(0, 3).flatMap((file) => needs(file, 'kafkaSsl', config.kafkaSsl === 'true')),
    ...needs('kafkaSslCertFile', 'kafkaSslKeyFile'),
    ...needs('kafkaSslKeyFile', 'kafkaSslCertFile'),
    ...needs('kafkaSaslMechanism', 'kafkaSaslUsername'),
    ...needs('kafkaSaslMechanism', 'kafkaSaslPassword', hasPassword),
    ...(['kafkaSaslUsername', 'kafkaSaslPassword', 'kafkaSaslPasswordFile'] as const).flatMap((one) =>
      needs(one, 'kafkaSaslMechanism'),
    ),
  ];
};

const contentOf = (config: ServiceConfig, property: (typeof FILES)[number], problems: string[]): string | undefined => {
  const path = config[property];
  try {
    return path && readFileSync(path, 'utf8');
  } catch (error) {
    problems.push(`${variableOf(property)} is ${JSON.stringify(path)}: ${(error as Error).message}`);
    return undefined;
  }
};
