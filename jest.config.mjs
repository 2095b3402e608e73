import preset from './jest.preset.mjs';

/** Every test that needs no outside server; `npm run test:kafka` adds those that need a broker. */
export default {
  ...preset,
  roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/infra'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.kafka\\.'],
  modulePathIgnorePatterns: ['/dist/'],
  globalSetup: '<rootDir>/libs/test-kit/src/jest-global-setup.mjs',
  globalTeardown: '<rootDir>/libs/test-kit/src/jest-global-teardown.mjs',
};
