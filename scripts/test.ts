import { ensureTestBrowsers } from './install-browsers.ts';
import { lintForFirefox } from './lint-for-firefox.ts';
import { quickSteps } from './quick-steps.ts';
import { runSteps } from './run-steps.ts';
import { check, failure, success, type Step, suite } from './steps.ts';

const browsers: Step = {
  name: 'browsers for the tests',
  async run() {
    const missing = await ensureTestBrowsers();
    return missing.length === 0 ? success() : failure(missing.join('\n'));
  },
};

await runSteps([
  [browsers],
  ...quickSteps,
  // One after the other, because both write the generated types.
  [check('build for Chromium', 'wxt', 'build')],
  [check('build for Firefox', 'wxt', 'build', '-b', 'firefox')],
  [lintForFirefox, check('size budget', 'size-limit')],
  [suite('browser tests', 'reports/e2e.json', '--config', 'vitest.e2e.config.ts')],
]);
