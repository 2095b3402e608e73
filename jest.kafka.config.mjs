import preset from './jest.preset.mjs';

/** The tests that need a Kafka broker: KAFKA_BROKERS when set, else one from infra/kafka (Java 17, Maven). */
export default {
  ...preset,
  testTimeout: 90_000,
  roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/infra'],
  testMatch: ['**/*.kafka.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist[./]', '<rootDir>/services/portal/'],
  modulePathIgnorePatterns: ['/dist[./]'],
  globalSetup: '<rootDir>/infra/kafka/jest-global-setup.mjs',
  globalTeardown: '<rootDir>/infra/kafka/jest-global-teardown.mjs',
};
