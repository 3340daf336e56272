import { check, type Step, suite } from './steps.ts';

/** What can be said in seconds, without a build and without a browser. */
export const quickSteps: Step[][] = [
  [check('prepare', 'wxt', 'prepare')],
  [
    check('types', 'tsc', '--noEmit'),
    check('types of core', 'tsc', '--noEmit', '--project', 'core/tsconfig.json'),
    check('lint', 'oxlint', '--type-aware'),
    check('format', 'prettier', '--check', '--log-level', 'warn', '.'),
    check('unused code', 'knip'),
  ],
  [suite('unit tests', 'reports/unit.json')],
];
