/** Jest settings every project shares: ES modules, decorators with metadata, one source for every @concert package. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { swcrc: true }] },
  moduleNameMapper: {
    '^@concert/(contracts)/(.+)$': '<rootDir>/libs/$1/src/$2/index.ts',
    '^@concert/(agencies|activities|budgets|recommendations|reviews|participant-view|gateway|standalone)$':
      '<rootDir>/services/$1/src/index.ts',
    '^@concert/(.+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testTimeout: 30_000,
};
