import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.config';

/** The stories: real browsers against the stand-in site. Two at a time, since each starts browsers of its own. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ['tests/**/*.e2e.ts'],
      maxWorkers: 2,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }),
);
