import type { DatabaseUrls } from '@concert/event-store-postgres';
import { IsIn, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min } from 'class-validator';
import { InvalidConfiguration } from './load-config.js';

const httpUrl = { protocols: ['http', 'https'], require_tld: false, require_protocol: true };

/** Where views answer, by participant. */
export const VIEW_URLS = /^[A-Za-z][A-Za-z0-9-]*=https?:\/\/[^,\s]+(,[A-Za-z][A-Za-z0-9-]*=https?:\/\/[^,\s]+)*$/;

/** What every service is told by its environment. Each property is read from the variable of the same name. */
export class ServiceConfig {
  /** Port to listen on; 0 takes a free one. */
  @IsInt()
  @Min(0)
  @Max(65_535)
  port: number = 3000;

  @IsString()
  host: string = '127.0.0.1';

  /** The service's own database. */
  @Matches(/^postgres(ql)?:\/\//, { message: 'must be a postgres:// URL' })
  databaseUrl: string | undefined = undefined;

  /** The same database as the role that owns its log. For `migrate` alone: a running service is not told. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'must be a postgres:// URL' })
  migrationDatabaseUrl: string | undefined = undefined;

  /** What data and metadata of one event may take together, in bytes; a record of a topic takes 1 MiB with its headers. */
  @IsInt()
  @Min(10_000)
  @Max(1_000_000)
  maxEventBytes: number = 900_000;

  /** The Ed25519 key, in PEM, with which checkpoints of the log, and what is sent over Kafka, are signed. */
  @IsOptional()
  @IsString()
  checkpointKeyFile: string | undefined = undefined;

  /** Public keys of all services: JSON, by service a list of PEM. What one signs that is not named here is not checked. */
  @IsOptional()
  @IsString()
  checkpointPublicKeysFile: string | undefined = undefined;

  /** How often new events are signed, and what others signed is fetched. */
  @IsInt()
  @Min(1)
  @Max(3_600)
  checkpointEverySeconds: number = 10;

  /** Issuer whose tokens are accepted. */
  @IsUrl(httpUrl)
  oidcIssuer: string | undefined = undefined;

  /** Where the issuer's public keys are. */
  @IsUrl(httpUrl)
  oidcJwksUrl: string | undefined = undefined;

  @IsString()
  oidcAudience: string = 'concert';

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  logLevel: string = 'info';

  /** Comma-separated host:port; set, events travel over Kafka. */
  @IsOptional()
  @IsString()
  kafkaBrokers: string | undefined = undefined;

  /** `true`: the brokers are reached over TLS, and must show a certificate that can be trusted. */
  @IsOptional()
  @IsIn(['true', 'false'])
  kafkaSsl: string | undefined = undefined;

  /** Authorities that the brokers' certificates come from (PEM), when they are none that Node knows. */
  @IsOptional()
  @IsString()
  kafkaSslCaFile: string | undefined = undefined;

  /** Certificate and key that this service shows to the brokers (PEM). */
  @IsOptional()
  @IsString()
  kafkaSslCertFile: string | undefined = undefined;

  @IsOptional()
  @IsString()
  kafkaSslKeyFile: string | undefined = undefined;

  @IsOptional()
  @IsIn(['plain', 'scram-sha-256', 'scram-sha-512'])
  kafkaSaslMechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512' | undefined = undefined;

  @IsOptional()
  @IsString()
  kafkaSaslUsername: string | undefined = undefined;

  @IsOptional()
  @IsString()
  kafkaSaslPassword: string | undefined = undefined;

  /** A file with the password alone, instead of the variable. */
  @IsOptional()
  @IsString()
  kafkaSaslPasswordFile: string | undefined = undefined;

  /** Where each source serves its published events; needed with Kafka, to fetch what a topic has lost. */
  @IsOptional()
  @IsUrl(httpUrl)
  agenciesUrl: string | undefined = undefined;

  @IsOptional()
  @IsUrl(httpUrl)
  activitiesUrl: string | undefined = undefined;

  @IsOptional()
  @IsUrl(httpUrl)
  budgetsUrl: string | undefined = undefined;

  @IsOptional()
  @IsUrl(httpUrl)
  recommendationsUrl: string | undefined = undefined;

  @IsOptional()
  @IsUrl(httpUrl)
  reviewsUrl: string | undefined = undefined;

  /** Views that are asked at start what they hold of the own log: `ILO=http://view-ilo:3000,…`, as the gateway is told. */
  @IsOptional()
  @Matches(VIEW_URLS, { message: 'must be PARTICIPANT=http://host:port, separated by commas' })
  viewUrls: string | undefined = undefined;

  /** Token endpoint and client with which this service reads the published events of others. */
  @IsOptional()
  @IsUrl(httpUrl)
  oidcTokenUrl: string | undefined = undefined;

  @IsOptional()
  @IsString()
  serviceClientId: string | undefined = undefined;

  @IsOptional()
  @IsString()
  serviceClientSecret: string | undefined = undefined;
}

/**
 * Both roles of the service's database, for its migration.
 *
 * @throws InvalidConfiguration when the owner's is not set
 */
export const databaseUrlsOf = ({ databaseUrl, migrationDatabaseUrl }: ServiceConfig): DatabaseUrls => {
  if (!migrationDatabaseUrl)
    throw new InvalidConfiguration(['MIGRATION_DATABASE_URL is not set: migrating needs the role that owns the log']);
  return { databaseUrl: databaseUrl as string, migrationDatabaseUrl };
};
