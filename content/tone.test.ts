import { describe, expect, it } from 'vitest';
import { feelingTexts } from './en/feelings';
import { messageTemplates } from './en/messages';
import { tips } from './en/tips';
import { togetherIdeas } from './en/together';

/** Every English text with the place where it stands. */
const texts = [
  ...tips.flatMap(({ id, title, body, tryThis }) => [
    { at: `${id} title`, text: title },
    { at: `${id} body`, text: body },
    ...(tryThis ? [{ at: `${id} tryThis`, text: tryThis.text }] : []),
  ]),
  ...messageTemplates.flatMap(({ id, sentences }) =>
    sentences.flatMap(({ says }) => says.map((text) => ({ at: id, text }))),
  ),
  ...togetherIdeas.flatMap(({ id, title, text }) => [
    { at: `${id} title`, text: title },
    { at: `${id} text`, text },
  ]),
  ...Object.entries(feelingTexts).map(([feeling, text]) => ({ at: `feeling ${feeling}`, text })),
];

/** A sentence ends before a capital, a quotation or a gap; `“who am I?” mentions` is one sentence. */
const sentencesOf = (text: string) => text.split(/(?<=[.?!]”?)\s+(?=[\p{Lu}“{])/u);

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}{}]+(?:['’,-][\p{L}\p{N}]+)*/gu) ?? [];

/** Where one of the words stands as a whole word. */
function placesOf(forbidden: readonly string[]): string[] {
  const isForbidden = new Set(forbidden);
  return texts.flatMap(({ at, text }) =>
    wordsOf(text.toLowerCase())
      .filter((word) => isForbidden.has(word))
      .map((word) => `${at}: ${word}`),
  );
}

describe('tone (content guide, section 4)', () => {
  it('sentences stay under 20 words, bodies within three sentences', () => {
    const sentences = texts.flatMap(({ at, text }) =>
      sentencesOf(text).map((sentence) => ({ at, sentence })),
    );
    expect(sentences.filter(({ sentence }) => wordsOf(sentence).length >= 20)).toEqual([]);
    for (const { body } of tips) expect(sentencesOf(body).length).toBeLessThanOrEqual(3);
  });

  it('nothing is said twice', () => {
    const all = texts.map(({ text }) => text.toLowerCase());
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  it('nobody failed, missed or broke anything', () => {
    const forbidden = 'failed missed broken lost lazy should finally streak'.split(' ');
    expect(placesOf(forbidden)).toEqual([
      // A chip is said by the person about themself, and the content guide fixes its words.
      'feeling lost-self: lost',
    ]);
  });

  it('no gender and no marriage is assumed', () => {
    const words =
      'he she him her his hers husband wife spouse boyfriend girlfriend married marriage';
    expect(placesOf(words.split(' '))).toEqual([]);
  });

  it('no effect is promised', () => {
    const words = ['always', 'guarantee', 'guaranteed', 'proven', 'proves', 'ensures'];
    expect(placesOf(words)).toEqual([]);
  });

  it('only curly quotation marks and apostrophes are used, and no stray spaces', () => {
    const sloppy = texts.filter(({ text }) => /['"]|\s{2}|^\s|\s$|\.{3}/.test(text));
    expect(sloppy).toEqual([]);
  });
});
