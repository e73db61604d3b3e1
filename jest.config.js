const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': '@swc/jest', '/content-disposition/.+\\.js$': '@swc/jest' },
  // @fastify/static requires this ES module, which Jest on Node 20 can do only after translating it.
  transformIgnorePatterns: ['/node_modules/(?!content-disposition/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/web/dist/', '<rootDir>/data/'],
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/{src,seeds,bench,web/src,web/test}/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'stories',
      testMatch: ['<rootDir>/test/**/*.story.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
      globalSetup: '<rootDir>/test/harness/setup/start-postgres.ts',
      globalTeardown: '<rootDir>/test/harness/setup/stop-postgres.ts',
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.story.ts'],
      globalSetup: '<rootDir>/test/harness/setup/unpack-chromium.ts',
    },
  ],
  testTimeout: 180_000,
  watchman: false,
  maxWorkers: '100%',
  // Modules loaded for one file are never given back: a worker that has grown fat only collects garbage.
  workerIdleMemoryLimit: '1GB',
};
