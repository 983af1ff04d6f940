import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.config';
import { LongestFirst } from './longest-first';

/** The stories: real browsers against the stand-in site. Three at a time on two cores, since each waits half of its time. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ['tests/**/*.e2e.ts'],
      maxWorkers: 3,
      sequence: { sequencer: LongestFirst },
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }),
);
