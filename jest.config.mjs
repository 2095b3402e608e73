import preset from './jest.preset.mjs';

/** Tests of one cost, told by how their file names end. */
const project = (displayName, settings) => ({
  ...preset,
  displayName,
  roots: ['<rootDir>/libs', '<rootDir>/services', '<rootDir>/infra'],
  testPathIgnorePatterns: ['/node_modules/', '/dist[./]'],
  modulePathIgnorePatterns: ['/dist[./]'],
  ...settings,
});

/** Jest runs it once, and only when a test of a project that names it is among those to be run. */
const onPostgres = {
  globalSetup: '<rootDir>/libs/test-kit/src/jest-global-setup.mjs',
  globalTeardown: '<rootDir>/libs/test-kit/src/jest-global-teardown.mjs',
};

/** Every test that needs no outside server; `npm run test:kafka` adds those that need a broker. */
export default {
  testTimeout: 90_000,
  projects: [
    project('unit', {
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/dist[./]', '\\.(?:int|e2e|kafka|long)\\.spec\\.ts$'],
      testEnvironment: '<rootDir>/libs/test-kit/src/nothing-but-the-process.mjs',
    }),
    project('integration', { testMatch: ['**/*.int.spec.ts'], ...onPostgres }),
    project('e2e', { testMatch: ['**/*.e2e.spec.ts'], ...onPostgres }),
  ],
};
