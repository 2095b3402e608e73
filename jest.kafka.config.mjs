import base from './jest.config.mjs';

/** The tests that need a Kafka broker: KAFKA_BROKERS when set, else one from infra/kafka (Java 17, Maven). */
export default {
  ...base,
  testMatch: ['**/*.kafka.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/services/portal/'],
  globalSetup: '<rootDir>/infra/kafka/jest-global-setup.mjs',
  globalTeardown: '<rootDir>/infra/kafka/jest-global-teardown.mjs',
};
