import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.test.ts'],
    // Browsers that start at the same time slow each other down until a wait runs out.
    fileParallelism: false,
    // Only a process of its own tells the drivers when it ends, so that they end their browsers.
    pool: 'forks',
    testTimeout: 90_000,
    hookTimeout: 90_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/e2e.json' },
  },
});
