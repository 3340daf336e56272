import { expect, it, test } from 'vitest';
import { violationsOf } from './rules';

const planted = new Set([
  'core/time/day.ts',
  'core/time/day.test.ts',
  'core/session/session.ts',
  'core/session/session.test.ts',
  'content/en/tips.ts',
  'components/today/Ring.tsx',
  'components/today/ring.css',
  'locales/en.ts',
  'platform/browser.ts',
  'platform/clock.ts',
  'platform/alarms.ts',
  'storage/database.ts',
  'entrypoints/background/index.ts',
  'entrypoints/popup/main.tsx',
]);

const check = (path: string, text: string) => violationsOf(path, text, planted);

test.each([
  ['core/session/session.ts', "import { dateAt } from '../time/day';"],
  ['core/session/session.ts', "import type { Zone } from '../time/day'; export type A = Zone;"],
  [
    'content/en/tips.ts',
    "import type { Zone } from '../../core/time/day'; export const a: Zone = '';",
  ],
  [
    'storage/database.ts',
    "import { Dexie } from 'dexie'; import { dateAt } from '../core/time/day';",
  ],
  ['platform/browser.ts', "export { browser } from 'wxt/browser';"],
  ['platform/alarms.ts', "import { browser } from './browser'; browser.alarms.clearAll();"],
  ['platform/clock.ts', 'export const now = () => Temporal.Now.instant().epochMilliseconds;'],
  [
    'components/today/Ring.tsx',
    "import './ring.css'; import { useRef } from 'preact/hooks'; export const Ring = () => <i/>;",
  ],
  ['components/today/Ring.tsx', 'setTimeout(() => {}, 10); new Date(0); const browser = 1;'],
  ['entrypoints/popup/main.tsx', "const later = () => import('../../storage/database');"],
  [
    'entrypoints/background/index.ts',
    "import { defineBackground } from 'wxt/utils/define-background';",
  ],
  [
    'locales/en.ts',
    "// import { x } from 'dexie';\nconst text = \"import('dexie')\"; const t = `Math.random()`;",
  ],
  [
    'core/time/day.ts',
    "const kinds = { browser: 'a', now: 'b' }; kinds.browser; export const f = (x: { setTimeout: 1 }) => x;",
  ],
])('finds nothing wrong in %s: %s', (path, text) => {
  expect(check(path, text)).toEqual([]);
});

const STORE = '../../storage/database';
const IN_CORE = 'core/session/session.ts';
const NO_STORE = 'core may not know storage';

test.each([
  ['a static import', `import { x } from '${STORE}';`, NO_STORE],
  ['an import for its effect', `import '${STORE}';`, NO_STORE],
  ['an import of a type', `import type { X } from '${STORE}';`, NO_STORE],
  ['a type of a module', `type X = import('${STORE}').X;`, NO_STORE],
  ['a dynamic import', `export const f = () => import('${STORE}');`, NO_STORE],
  ['an export from', `export { x } from '${STORE}';`, NO_STORE],
  ['an export of all', `export * from '${STORE}';`, NO_STORE],
  ['an export of types', `export type * from '${STORE}';`, NO_STORE],
  ['require', `const x = require('${STORE}');`, NO_STORE],
  ['import = require', `import x = require('${STORE}');`, NO_STORE],
  ['a dynamic import of anything', 'export const f = (x: string) => import(x);', 'named in full'],
  ['an import after other code', "const a = 1;\n\nimport 'dexie';", 'line 3 imports dexie'],
  ['a package', "import { x } from 'fast-check';", 'no package for core'],
  ['an alias', "import { x } from '@/storage/database';", 'no package for core'],
  ['a file that is not there', "import { x } from './sesion';", 'there is no such file'],
  ['a test', "import { x } from '../time/day.test';", 'a test is not part of the product'],
])('finds in core %s', (_name, text, why) => {
  expect(check(IN_CORE, text)).toEqual([expect.stringContaining(why)]);
});

test.each([
  ['core/session/session.ts', '../../platform/clock', 'core may not know platform'],
  ['core/session/session.ts', '../../locales/en', 'core may not know locales'],
  ['core/session/session.ts', '../../content/en/tips', 'core may not know content'],
  ['content/en/tips.ts', '../../core/time/day', 'content may know types of core alone'],
  ['locales/en.ts', '../core/time/day', 'locales may know types of core alone'],
  ['storage/database.ts', '../platform/clock', 'storage may not know platform'],
  ['platform/clock.ts', '../storage/database', 'platform may not know storage'],
  ['components/today/Ring.tsx', '../../storage/database', 'components may not know storage'],
  ['components/today/Ring.tsx', '../../platform/clock', 'components may not know platform'],
  ['components/today/Ring.tsx', '../../content/en/tips', 'components may not know content'],
  ['components/today/Ring.tsx', '../../entrypoints/popup/main', 'may not know entrypoints'],
  ['entrypoints/popup/main.tsx', '../../test/builders', 'there is no such file'],
  ['entrypoints/popup/main.tsx', 'dexie', 'no package for entrypoints'],
  ['entrypoints/popup/main.tsx', 'webextension-polyfill', 'no package for entrypoints'],
  ['platform/alarms.ts', 'wxt/browser', 'no package for platform'],
])('finds that %s imports %s', (path, specifier, why) => {
  const text = `import { type X } from '${specifier}';`;
  expect(check(path, text)).toEqual([expect.stringContaining(why)]);
});

test.each([
  ['core/time/day.ts', 'export const now = () => Temporal.Now.instant();', 'uses Temporal.Now'],
  ['core/time/day.ts', "const now = Temporal['Now'];", 'uses Temporal.Now'],
  ['components/today/Ring.tsx', 'const now = Date.now();', 'uses Date.now'],
  ['components/today/Ring.tsx', 'const now = new Date();', 'uses new Date()'],
  ['content/en/tips.ts', 'const now = Date();', 'uses Date()'],
  ['entrypoints/popup/main.tsx', 'const read = Date.now;', 'uses Date.now'],
  ['core/time/day.ts', 'const now = globalThis.performance.now();', 'uses performance.now'],
  ['core/time/day.ts', 'const x = Math.random();', 'uses Math.random'],
  ['storage/database.ts', 'chrome.storage.local.clear();', 'uses chrome.storage'],
  ['core/time/day.ts', 'globalThis.browser.alarms.clearAll();', 'uses browser.alarms'],
  ['core/time/day.ts', 'setTimeout(() => {}, 1);', 'uses setTimeout'],
  ['core/time/day.ts', 'const later = globalThis.setInterval;', 'uses setInterval'],
  ['entrypoints/background/index.ts', 'self.setTimeout(() => {}, 1);', 'uses setTimeout'],
])('finds in %s: %s', (path, text, what) => {
  const found = check(path, text);
  expect(found.length).toBeGreaterThan(0);
  expect(found.join('\n')).toContain(what);
});

test.each([
  ['core/time/day-utils.ts', undefined],
  ['core/utils/day.ts', '"utils" says nothing'],
  ['core/time/helpers.ts', '"helpers" says nothing'],
  ['storage/types.ts', '"types" says nothing'],
  ['storage/manager.ts', '"manager" says nothing'],
  ['locales/common.ts', '"common" says nothing'],
  ['core/time/helpers.test.ts', '"helpers" says nothing'],
  ['core/time/Day.ts', 'kebab-case.ts'],
  ['core/time/day_of.ts', 'kebab-case.ts'],
  ['core/Time/day.ts', 'folder Time'],
  ['components/today/ring.tsx', 'PascalCase.tsx'],
  ['components/today/TwoRings.tsx', undefined],
  ['components/today/TwoRings.test.tsx', undefined],
  ['components/today/use-ring.ts', undefined],
  ['components/today/use-ring.test.tsx', undefined],
  ['components/today/use_ring.test.tsx', 'kebab-case.ts'],
  ['entrypoints/popup/main.tsx', undefined],
])('looks at the name of %s: %s', (path, what) => {
  const found = check(path, 'export type A = 1;');
  expect(found).toHaveLength(what === undefined ? 0 : 1);
  expect(found.join()).toContain(what ?? '');
});

test.each([
  ['a constant', 'export const a = 1;', true],
  ['a function', 'export function f() {}', true],
  ['a class', 'export class A {}', true],
  ['a statement', 'if (1) {}', true],
  ['a default', 'export default 1;', true],
  [
    'types',
    "import type { Zone } from '../time/day'; export interface A { zone: Zone } export type B = A; type C = B;",
    false,
  ],
  ['a declaration', 'declare global { interface A {} }', false],
  [
    'what comes from elsewhere',
    "export { a } from '../time/day'; export type { B } from '../time/day';",
    false,
  ],
])('asks for a test beside a module of core with %s: %s', (_name, text, needsTest) => {
  const missing = 'core/session/length.ts: has no test beside it';
  expect(check('core/session/length.ts', text)).toEqual(needsTest ? [missing] : []);
  expect(check('core/session/session.ts', text)).toEqual([]);
  expect(check('platform/clock.ts', text).join()).not.toContain('test beside it');
});

const lines = (count: number) => '// a line\n'.repeat(count);

it('counts lines', () => {
  expect(check('storage/database.ts', lines(250))).toEqual([]);
  expect(check('storage/database.ts', lines(251))).toEqual([expect.stringContaining('251 lines')]);
  expect(check('core/time/day.test.ts', lines(251))).toEqual([]);
});

it('throws at what is no TypeScript, and does not call it sound', () => {
  expect(() => check('storage/database.ts', 'import {')).toThrow('Parse failed');
});
