// The tests a mutation run of the vote rules needs: those of the counting itself, without voting power and real data.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/decisions/*.test.ts', 'src/decisions/methods/*.test.ts'],
    exclude: ['src/decisions/real-votes.test.ts', 'src/decisions/bundle.test.ts'],
    setupFiles: ['vitest.setup.ts'],
    env: { HANZE_RUNS: '400' },
  },
});
