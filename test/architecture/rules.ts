import { posix } from 'node:path';
import { COMPUTED, readSource, type Import, type Source } from './read-source';

/** The folders of the product, and what each may import (docs/ARCHITECTURE.md). */
interface Rule {
  /** Folders whose modules may be imported. */
  folders: readonly string[];
  /** Folders of which only types may be imported, with `import type`. */
  typeFolders?: readonly string[];
  packages?: readonly string[];
}

const PREACT = ['preact', 'preact/hooks'];

const RULES: Readonly<Record<string, Rule>> = {
  core: { folders: ['core'] },
  content: { folders: ['content'], typeFolders: ['core'] },
  locales: { folders: ['locales'], typeFolders: ['core'] },
  storage: { folders: ['storage', 'core'], packages: ['dexie'] },
  platform: { folders: ['platform', 'core'] },
  components: { folders: ['components', 'core', 'locales', 'assets'], packages: PREACT },
  entrypoints: {
    folders: [
      'entrypoints',
      'components',
      'content',
      'core',
      'locales',
      'platform',
      'storage',
      'assets',
    ],
    packages: [...PREACT, 'wxt/utils/define-background'],
  },
};

export const FOLDERS = Object.keys(RULES);

/** Packages that one file alone may import. */
const PACKAGES_OF_ONE_FILE: Readonly<Record<string, readonly string[]>> = {
  'platform/browser.ts': [
    'wxt/browser',
    '@wxt-dev/webextension-polyfill/browser',
    'webextension-polyfill',
  ],
  'entrypoints/options/calendar-file.ts': ['ical-generator'],
  'storage/csv-text.ts': ['papaparse'],
};

/** Names that may be used in some places only. */
const BANS: readonly { names: RegExp; isAllowed: (path: string) => boolean; why: string }[] = [
  {
    names: /^Temporal\.Now(\.|$)/,
    isAllowed: (path) => path === 'platform/clock.ts',
    why: 'only platform/clock.ts asks for the time',
  },
  {
    names: /^(Date\.now|performance\.now|new Date\(\)|Date\(\))$/,
    isAllowed: (path) => path === 'platform/clock.ts',
    why: 'only platform/clock.ts asks for the time',
  },
  {
    names: /^Math\.random$/,
    isAllowed: () => false,
    why: 'chance comes from a seed or from crypto',
  },
  {
    names: /^(browser|chrome)\./,
    isAllowed: (path) => path.startsWith('platform/'),
    why: 'only platform speaks to the browser',
  },
  {
    names: /^(setTimeout|setInterval|requestAnimationFrame)$/,
    isAllowed: (path) => !path.startsWith('core/') && !path.startsWith('entrypoints/background/'),
    why: 'nothing is scheduled by timers, which die with the worker',
  },
];

const MAX_LINES = 250;
const EMPTY_NAMES = /^(utils?|helpers?|common|managers?|types)$/;
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL_CASE = /^([A-Z][a-z0-9]*)+$/;

/** What is against the rules in one file of the product, as sentences; `files` are all there are. */
export function violationsOf(path: string, text: string, files: ReadonlySet<string>): string[] {
  if (isTest(path)) return wrongNames(path).map((what) => `${path}: ${what}`);
  const source = readSource(path, text);
  return [
    ...wrongNames(path),
    ...source.imports.flatMap((each) => wrongImport(path, each, files)),
    ...wrongUses(path, source),
    ...(source.lineCount > MAX_LINES ? [`has ${source.lineCount} lines: it is two things`] : []),
    ...missingTest(path, source, files),
  ].map((what) => `${path}: ${what}`);
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path);

function wrongNames(path: string): string[] {
  const parts = path.split('/');
  const file = parts.pop()!;
  const name = file.replace(/(\.test|\.d)?\.tsx?$/, '');
  const isComponent = file.endsWith('.tsx') && name !== 'main';
  const isNamedWell = isTest(path)
    ? KEBAB_CASE.test(name) || PASCAL_CASE.test(name)
    : (isComponent ? PASCAL_CASE : KEBAB_CASE).test(name);
  return [
    ...[...parts, name]
      .filter((each) => EMPTY_NAMES.test(each))
      .map((each) => `"${each}" says nothing about what is in it`),
    ...parts
      .filter((each) => !KEBAB_CASE.test(each))
      .map((each) => `folder ${each} is not in kebab-case`),
    ...(isNamedWell ? [] : ['a component is in PascalCase.tsx, any other module in kebab-case.ts']),
  ];
}

function wrongImport(
  path: string,
  { specifier, isTypeOnly, line }: Import,
  files: ReadonlySet<string>,
): string[] {
  const wrong = (why: string) => [`line ${line} imports ${specifier}: ${why}`];
  if (specifier === COMPUTED) return wrong('a module is named in full');
  const folder = path.split('/')[0]!;
  const rule = RULES[folder]!;
  if (!specifier.startsWith('.')) {
    const allowed = [...(rule.packages ?? []), ...(PACKAGES_OF_ONE_FILE[path] ?? [])];
    return allowed.includes(specifier) ? [] : wrong(`no package for ${folder}`);
  }
  const target = resolve(path, specifier, files);
  if (!target) return wrong('there is no such file');
  if (isTest(target)) return wrong('a test is not part of the product');
  const targetFolder = target.split('/')[0]!;
  if (rule.folders.includes(targetFolder)) return [];
  if (!rule.typeFolders?.includes(targetFolder))
    return wrong(`${folder} may not know ${targetFolder}`);
  return isTypeOnly ? [] : wrong(`${folder} may know types of ${targetFolder} alone`);
}

/** The file that a relative import means, as a bundler finds it. */
function resolve(path: string, specifier: string, files: ReadonlySet<string>): string | undefined {
  const base = posix.join(posix.dirname(path), specifier);
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => base + ending).find((each) => files.has(each));
}

function wrongUses(path: string, { uses }: Source): string[] {
  const found = uses.flatMap(({ name, line }) =>
    BANS.filter((ban) => ban.names.test(name) && !ban.isAllowed(path)).map(
      ({ why }) => `line ${line} uses ${name}: ${why}`,
    ),
  );
  return [...new Set(found)];
}

function missingTest(path: string, source: Source, files: ReadonlySet<string>): string[] {
  if (!path.startsWith('core/') || !source.hasRunTimeCode) return [];
  return files.has(path.replace(/\.ts$/, '.test.ts')) ? [] : ['has no test beside it'];
}
