import { InvalidConfiguration, loadConfig } from './load-config.js';
import { ServiceConfig } from './service-config.js';

const complete = {
  DATABASE_URL: 'postgres://budgets@localhost/budgets',
  OIDC_ISSUER: 'http://localhost:8080/oidc',
  OIDC_JWKS_URL: 'http://localhost:8080/oidc/jwks',
};

describe('the configuration of a service', () => {
  it('is read from the environment, with defaults for what it does not say', () => {
    expect(loadConfig(ServiceConfig, { ...complete, PORT: '3002' })).toMatchObject({
      port: 3002,
      host: '127.0.0.1',
      oidcAudience: 'concert',
      databaseUrl: complete.DATABASE_URL,
    });
  });

  it('reports every problem at once, by the name of its variable', () => {
    const load = () => loadConfig(ServiceConfig, { PORT: 'http', LOG_LEVEL: 'loud', OIDC_ISSUER: 'nowhere' });
    expect(load).toThrow(InvalidConfiguration);
    for (const name of ['PORT', 'LOG_LEVEL', 'OIDC_ISSUER', 'OIDC_JWKS_URL is not set', 'DATABASE_URL is not set'])
      expect(load).toThrow(name);
  });

  it('treats an empty variable as one that is not set', () => {
    expect(loadConfig(ServiceConfig, { ...complete, KAFKA_BROKERS: '' }).kafkaBrokers).toBeUndefined();
  });
});
