import { describe, expect, it } from 'vitest';
import { safetyText } from './en/safety';
import { tips } from './en/tips';
import { helplines } from './helplines';

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const texts = textsIn(safetyText);
const all = texts.join(' ').toLowerCase();

describe('the texts about safety', () => {
  it('hold the sentence that stands below everything, in the words of the content guide', () => {
    expect(safetyText.footer).toBe(
      'These are ideas, not therapy or medical advice. They are for couples in which both people are free to say no.',
    );
  });

  it('name the warning signs, a trusted person, the emergency number and a helpline', () => {
    for (const word of ['friends', 'family', 'report', 'watched', 'threats', 'fear'])
      expect(all).toContain(word);
    for (const word of ['emergency', 'trust', 'helpline']) expect(all).toContain(word);
  });

  it('advise against counselling for both, and stand beside the tip that names it', () => {
    expect(safetyText.card.noCounselling).toMatch(/not advised/);
    const tip = tips.find((each) => each.id === 'scary.side-by-side')!;
    expect(`${tip.body} ${tip.tryThis?.text}`).toMatch(/therapist|counsel/i);
    expect(safetyText.besideCounselling.length).toBeGreaterThan(0);
  });

  it('say what hiding the page cannot do', () => {
    expect(safetyText.quickHide.limits).toMatch(/history/);
    expect(safetyText.quickHide.limits).toMatch(/software that watches/);
  });

  it('offer a way out with the suggestion of a professional, and make no diagnosis', () => {
    const { professional } = safetyText;
    expect([professional.later, professional.off].every(Boolean)).toBe(true);
    expect(all).not.toMatch(/depress|anxiety|disorder|diagnos|symptom/);
  });

  it('stay under 20 words a sentence, with curly marks and no gender', () => {
    for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)))
      expect(sentence.split(/\s+/).length).toBeLessThan(20);
    expect(texts.filter((text) => /['"]|\s{2}|^\s|\s$/.test(text))).toEqual([]);
    expect(all).not.toMatch(/\b(?:he|she|him|his|hers?|husband|wife|should|failed|missed)\b/);
  });
});

describe('helplines', () => {
  it.each(helplines)('$name has a country, a number, a date and sources', (helpline) => {
    expect(helpline.country).toMatch(/^[A-Z]{2}$/);
    expect(helpline.phone).toMatch(/^[\d-]{7,}$/);
    expect(helpline.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(helpline.sources.length).toBeGreaterThan(0);
  });

  it('are those of the content guide', () => {
    expect(helplines.map(({ phone, text }) => [phone, text?.word, text?.number])).toEqual([
      ['1-800-799-7233', 'START', '88788'],
      ['866-331-9474', 'loveis', '22522'],
    ]);
  });
});
