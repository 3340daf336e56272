import { globSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { en } from './en';
import type { Messages, SectionName } from './messages';

interface Text {
  section: SectionName;
  key: string;
  text: string;
}

const texts: Text[] = (Object.keys(en) as SectionName[]).flatMap((section) =>
  Object.entries<string | Readonly<Record<string, string>>>(en[section]).flatMap(([key, value]) =>
    (typeof value === 'string' ? [value] : Object.values(value)).map((text) => ({
      section,
      key,
      text,
    })),
  ),
);

const sources = globSync('{components,entrypoints,platform}/**/*.{ts,tsx}')
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** Beginnings of keys that are put together: t(`face${level}`). */
const beginnings = [...sources.matchAll(/`(\w+)\$\{/g)].map((match) => match[1]!);

test('a locale has the keys of English, and as many forms of a plural as it needs', () => {
  expectTypeOf(en).toExtend<Messages>();
  expectTypeOf({ few: 'dni', other: 'dnia' }).toExtend<Messages['goals']['daysOf']>();
  expectTypeOf<Omit<Messages['tips'], 'all'>>().not.toExtend<Messages['tips']>();
});

test('every text is said somewhere', () => {
  const unused = texts
    .filter(({ key }) => !sources.includes(`'${key}'`))
    .filter(({ key }) => !beginnings.some((start) => key.startsWith(start)))
    .map(({ section, key }) => `${section}.${key}`);
  expect(unused).toEqual([]);
});

test('the forms of a plural have the same placeholders', () => {
  const byKey = Map.groupBy(texts, ({ section, key }) => `${section}.${key}`);
  const uneven = [...byKey]
    .filter(([, forms]) => new Set(forms.map(({ text }) => placeholders(text))).size > 1)
    .map(([key]) => key);
  expect(uneven).toEqual([]);
});

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map((match) => match[1]!)
    .filter((name) => name !== 'count')
    .toSorted()
    .join();

test('braces are placeholders and nothing else', () => {
  const odd = texts.filter(({ text }) => /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')));
  expect(odd).toEqual([]);
});

/** Rules 1 to 3 of the tone (content guide, section 4). */
describe('the tone', () => {
  const sentences = texts.flatMap(({ section, key, text }) =>
    text.split(/(?<=[.!?…]) /).map((sentence) => ({ name: `${section}.${key}`, sentence })),
  );

  test('no sentence has twenty words', () => {
    const long = sentences.filter(({ sentence }) => sentence.split(/\s+/).length >= 20);
    expect(long).toEqual([]);
  });

  test('nobody is graded, hurried or cheered', () => {
    const words =
      /\b(fail\w*|miss(ed|ing)|broken?|lost|lazy|should|finally|streak|only|must|great)\b|!/i;
    expect(sentences.filter(({ sentence }) => words.test(sentence))).toEqual([]);
  });

  test('what a shared screen shows says nothing about two people', () => {
    const words = /\b(partner|relationship|couple|together|love|space|alone|solo)\b/i;
    const shown = texts.filter(({ section }) => section === 'notification' || section === 'badge');
    expect(shown.filter(({ text }) => words.test(text))).toEqual([]);
  });
});
