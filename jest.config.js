const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': '@swc/jest' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/web/', '<rootDir>/data/'],
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/{src,seeds,bench}/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'stories',
      testMatch: ['<rootDir>/test/**/*.story.ts'],
      globalSetup: '<rootDir>/test/harness/before-all.ts',
      globalTeardown: '<rootDir>/test/harness/after-all.ts',
    },
  ],
  testTimeout: 30_000,
  watchman: false,
};
