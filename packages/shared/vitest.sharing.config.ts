// The tests a mutation run of the sharing engine needs: those of sharing and of the exact numbers below it, or only those that HANZE_TESTS names.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: (process.env.HANZE_TESTS ?? 'src/sharing/**/*.test.ts,src/kernel/*.test.ts').split(','),
    exclude: ['src/**/*.real.test.ts', 'src/sharing/games/*-by-highs.test.ts'],
    setupFiles: ['vitest.setup.ts'],
    env: { HANZE_RUNS: process.env.HANZE_RUNS ?? '20', HANZE_SHRINK: 'no' },
    // files share a worker: starting one per file costs more than the tests
    isolate: false,
    // a busy machine must not pass for a mutant that was noticed
    testTimeout: 120_000,
  },
});
