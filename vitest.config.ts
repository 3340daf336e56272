import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const setupFiles = ['fake-indexeddb/auto', './test/fake-browser.ts'];
const exclude = ['e2e/**', 'node_modules/**', '.output/**', '.profile/**'];

// WxtVitest takes no plugins from the WXT config, and must stand in each project.
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['**/*.test.ts'], exclude, environment: 'node', setupFiles },
      },
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'dom',
          include: ['**/*.test.tsx'],
          exclude,
          environment: 'happy-dom',
          setupFiles,
        },
      },
    ],
  },
});
