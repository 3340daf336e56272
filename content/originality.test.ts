import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const RUN = 6;

/**
 * Hashes of every six-word run of the article from which the product was built. Its ideas are ours
 * to use, its sentences are not (content guide).
 */
const articleHashes = new Set(
  readFileSync(new URL('../test/fixtures/article-6grams.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean),
);

const modules: Record<string, unknown> = {
  ...import.meta.glob('./en/**/*.ts', { eager: true }),
  ...import.meta.glob(['../locales/en/**/*.ts', '!../locales/en/**/*.test.ts'], { eager: true }),
  ...import.meta.glob('../assets/public/_locales/en/*.json', { eager: true }),
};

/** Every text in a value at any depth. Of a function, its source: that holds the words it says. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** How the list splits words is not known, so the usual ways are all tried. */
function readingsOf(text: string): string[][] {
  const lower = text.toLowerCase().replace(/[‘’]/g, "'");
  const readings = [lower.split(/\s+/)];
  for (const apostrophe of ["'", '’', '', ' ']) {
    for (const hyphen of ['-', '', ' ']) {
      const spelled = lower.replace(/(?<=\w)'|'(?=\w)/g, apostrophe).replaceAll('-', hyphen);
      readings.push(spelled.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []);
    }
  }
  return readings;
}

function borrowedRuns(text: string, hashes: ReadonlySet<string>): string[] {
  const runs = readingsOf(text).flatMap((words) =>
    words.slice(RUN - 1).map((_, from) => words.slice(from, from + RUN).join(' ')),
  );
  return [...new Set(runs)].filter((run) => hashes.has(hashOf(run)));
}

const hashOf = (run: string) => createHash('sha256').update(run).digest('hex').slice(0, 16);

describe('the search for borrowed words', () => {
  it.each([
    ['One two three four five six.', 'one two three four five six'],
    ['Zero; one, “two” three\nfour five six seven', 'one two three four five six'],
    ['We don’t know what it is', "we don't know what it is"],
    ["We don't know what it is", 'we don’t know what it is'],
    ['I don’t know what it is', 'i dont know what it is'],
    ['a well-known rule of the house', 'a well known rule of the'],
  ])('finds in %j the run %j', (text, run) => {
    expect(borrowedRuns(text, new Set([hashOf(run)]))).toEqual([run]);
  });

  it('has the whole list', () => {
    expect(articleHashes.size).toBe(1018);
    for (const hash of articleHashes) expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('our own words', () => {
  it('are read from all files', () => {
    expect(Object.keys(modules)).toContain('./en/tips/signs.ts');
    expect(textsIn(modules).length).toBeGreaterThan(300);
  });

  it.each(Object.keys(modules))('%s has no six words in a row from the article', (path) => {
    const texts = textsIn(modules[path]);
    expect(texts.flatMap((text) => borrowedRuns(text, articleHashes))).toEqual([]);
  });
});
