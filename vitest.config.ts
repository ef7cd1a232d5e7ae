// One runner for all tests: the rules beside the code first, then the projects of `tests`, each a kind of test with its own needs.
import { defineConfig } from 'vitest/config';
import { projects } from './tests/vitest.config.ts';

export default defineConfig({
  test: {
    projects: ['packages/shared', 'apps/*', ...projects],
    passWithNoTests: true,
  },
});
