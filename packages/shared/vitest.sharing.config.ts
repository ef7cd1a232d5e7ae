// The tests a mutation run of the sharing engine needs: those of sharing and of the exact numbers below it, without data of the portal's own region.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/sharing/**/*.test.ts', 'src/kernel/*.test.ts'],
    exclude: ['src/**/*.real.test.ts', 'src/sharing/games/*-by-highs.test.ts'],
    setupFiles: ['vitest.setup.ts'],
    env: { HANZE_RUNS: '100' },
  },
});
