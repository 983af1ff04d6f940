import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.config';

/** The stories: real browsers against the stand-in site. One at a time, since each starts browsers of its own. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      // `SCORE=1` runs the comparison with the stand-in's whole truth instead: it is not at zero yet.
      include: [process.env.SCORE ? 'tests/e2e/**/*.score.ts' : 'tests/e2e/**/*.e2e.ts'],
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }),
);
