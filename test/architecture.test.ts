import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { FOLDERS, violationsOf } from './architecture/rules';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = new Set(
  globSync(
    [...FOLDERS, 'assets'].map((folder) => `${folder}/**/*.*`),
    { cwd: root },
  ),
);
const sources = [...files].filter((path) => /\.tsx?$/.test(path)).toSorted();

describe('the product', () => {
  it('is read whole', () => {
    for (const folder of FOLDERS)
      expect(sources.some((path) => path.startsWith(`${folder}/`))).toBe(true);
    expect(sources.length).toBeGreaterThan(100);
  });

  test.each(FOLDERS)('keeps the rules in %s', (folder) => {
    const own = sources.filter((path) => path.startsWith(`${folder}/`));
    const found = own.flatMap((path) =>
      violationsOf(path, readFileSync(root + path, 'utf8'), files),
    );
    expect(found).toEqual([]);
  });
});
