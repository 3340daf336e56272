import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { execute, root } from './steps.ts';

const sources = [
  'assets',
  'components',
  'content',
  'core',
  'entrypoints',
  'locales',
  'platform',
  'storage',
  'package-lock.json',
  'package.json',
  'wxt.config.ts',
];

/** The folder with the production build, which is made anew when a source is newer. */
export async function buildIfNeeded(target: 'chrome' | 'firefox'): Promise<string> {
  const folder = join(root, `.output/${target}-mv3`);
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest) || newestSourceMs() > statSync(manifest).mtimeMs) {
    console.log('Building the extension …');
    const { isSuccess, output } = await execute('wxt', ['build', '-b', target]);
    if (!isSuccess) throw new Error(`The build failed.\n${output}`);
  }
  return folder;
}

function newestSourceMs(): number {
  const paths = sources.map((source) => join(root, source));
  const inside = paths.filter(isFolder).flatMap((folder) =>
    // The folders count, too: their time tells of files that are there no longer.
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return Math.max(...[...paths, ...inside].map((path) => statSync(path).mtimeMs));
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}
