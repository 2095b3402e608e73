import preset from './jest.preset.mjs';

/** Tests of all of Concert that take minutes: each has a command of its own. */
export default {
  ...preset,
  roots: ['<rootDir>/infra'],
  testMatch: ['**/*.long.spec.ts'],
  modulePathIgnorePatterns: ['/dist[./]'],
  globalSetup: '<rootDir>/libs/test-kit/src/jest-global-setup.mjs',
  globalTeardown: '<rootDir>/libs/test-kit/src/jest-global-teardown.mjs',
};
