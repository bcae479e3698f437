/** Run through scripts/test.mjs, which sets --experimental-vm-modules: without it Jest silently runs as CommonJS. */
export default {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/process-arrays.mjs'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 120_000,
};
