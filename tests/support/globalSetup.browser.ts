// Before the browser tests: one Chromium made ready, its path handed to every worker.
import type { TestProject } from 'vitest/node';
import { prepareChromium } from './chromium.ts';

export function setup(project: TestProject): void {
  project.provide('chromium', prepareChromium());
}
