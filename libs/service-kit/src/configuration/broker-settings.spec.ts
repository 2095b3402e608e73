import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokerSettingsOf, notUnderstood } from './broker-settings.js';
import { loadConfig } from './load-config.js';
import { ServiceConfig } from './service-config.js';

const alone = {
  DATABASE_URL: 'postgres://budgets@localhost/budgets',
  OIDC_ISSUER: 'http://localhost:8080/oidc',
  OIDC_JWKS_URL: 'http://localhost:8080/oidc/jwks',
};
const overKafka = {
  ...alone,
  KAFKA_BROKERS: 'one:9093, two:9093',
  OIDC_TOKEN_URL: 'http://localhost:8080/oidc/token',
  SERVICE_CLIENT_ID: 'service',
  SERVICE_CLIENT_SECRET: 'secret',
};

const settingsOf = (environment: Record<string, string>) =>
  brokerSettingsOf(loadConfig(ServiceConfig, environment), environment);

describe('O3: how the brokers are reached', () => {
  let folder: string;
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'concert-brokers-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is not asked without Kafka', () => {
    expect(settingsOf(alone)).toBeUndefined();
  });

  it('is by name alone where nothing else is said', () => {
    expect(settingsOf(overKafka)).toEqual({ brokers: ['one:9093', 'two:9093'] });
  });

  it('is over TLS, with a certificate of one’s own and a password from a file', () => {
    expect(
      settingsOf({
        ...overKafka,
        KAFKA_SSL: 'true',
        KAFKA_SSL_CA_FILE: file('ca.pem', 'authority'),
        KAFKA_SSL_CERT_FILE: file('cert.pem', 'certificate'),
        KAFKA_SSL_KEY_FILE: file('key.pem', 'key'),
        KAFKA_SASL_MECHANISM: 'scram-sha-512',
        KAFKA_SASL_USERNAME: 'budgets',
        KAFKA_SASL_PASSWORD_FILE: file('password', 'from-a-file\n'),
      }),
    ).toEqual({
      brokers: ['one:9093', 'two:9093'],
      tls: { ca: 'authority', cert: 'certificate', key: 'key' },
      sasl: { mechanism: 'scram-sha-512', username: 'budgets', password: 'from-a-file' },
    });
  });

  it.each([
    ['a misspelt variable', { KAFKA_SSL_CAFILE: 'ca.pem' }, ['KAFKA_SSL_CAFILE is not understood']],
    ['a mechanism alone', { KAFKA_SASL_MECHANISM: 'plain' }, ['KAFKA_SASL_USERNAME is not set', 'KAFKA_SASL_PASSWORD']],
    ['a user without a mechanism', { KAFKA_SASL_USERNAME: 'me' }, ['KAFKA_SASL_MECHANISM is not set']],
    ['an authority without TLS', { KAFKA_SSL_CA_FILE: '/dev/null' }, ['KAFKA_SSL is not set']],
    ['a certificate without its key', { KAFKA_SSL: 'true', KAFKA_SSL_CERT_FILE: '/dev/null' }, ['KAFKA_SSL_KEY_FILE']],
    ['a file that is not there', { KAFKA_SSL: 'true', KAFKA_SSL_CA_FILE: '/no/ca.pem' }, ['/no/ca.pem', 'ENOENT']],
    ['O8: no client to fetch what a topic lacks', { OIDC_TOKEN_URL: '' }, ['OIDC_TOKEN_URL is not set']],
  ])('is refused with %s', (_, variables, told) => {
    for (const text of told) expect(() => settingsOf({ ...overKafka, ...variables })).toThrow(text);
  });

  it('is refused with TLS for no brokers', () => {
    expect(() => settingsOf({ ...alone, KAFKA_SSL: 'true' })).toThrow('KAFKA_BROKERS is not set');
  });

  it('says which of Kafka’s variables it does not use', () => {
    const environment = { ...overKafka, KAFKA_PORT: 'tcp://10.0.0.1:9092' };
    expect(notUnderstood(loadConfig(ServiceConfig, environment), environment)).toEqual(['KAFKA_PORT']);
  });
});
