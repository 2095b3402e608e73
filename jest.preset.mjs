/** Jest settings every project shares: ES modules, decorators with metadata, one source for every @concert package. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { swcrc: true }] },
  moduleNameMapper: {
    '^@concert/event-sourcing/testing$': '<rootDir>/libs/event-sourcing/src/given-when-then.ts',
    '^@concert/test-kit/platform$': '<rootDir>/libs/test-kit/src/platform.ts',
    '^@concert/messaging/testing$': '<rootDir>/libs/messaging/src/contract-suite.ts',
    '^@concert/(contracts|findings)/(.+)$': '<rootDir>/libs/$1/src/$2/index.ts',
    '^@concert/(agencies|activities|budgets|recommendations|reviews|participant-view|gateway|standalone)$':
      '<rootDir>/services/$1/src/index.ts',
    '^@concert/seed$': '<rootDir>/infra/seed/src/index.ts',
    '^@concert/(.+)$': '<rootDir>/libs/$1/src/index.ts',
    '^~/(.*)$': '<rootDir>/services/portal/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testTimeout: 90_000,
};
