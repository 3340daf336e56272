import { describe, expect, it } from 'vitest';
import {
  fullText,
  MESSAGE_CHECKS,
  MESSAGE_SITUATIONS,
  MESSAGE_SLOTS,
  MESSAGE_TONES,
} from '../core/closeness/message-template';
import { TOGETHER_MODES } from '../core/closeness/together-idea';
import { FEELINGS, HOWS, isSafetyTip, MOMENTS, TIP_SECTIONS } from '../core/tip/tip';
import { feelingTexts } from './en/feelings';
import { messageTemplates } from './en/messages';
import { tips } from './en/tips';
import { titles } from './en/titles';
import { togetherIdeas } from './en/together';

describe('all items', () => {
  it('are as many as the content guide has', () => {
    expect([tips.length, messageTemplates.length, togetherIdeas.length]).toEqual([61, 22, 22]);
    expect(Object.keys(feelingTexts)).toEqual(FEELINGS);
  });

  it('have ids of their own', () => {
    const ids = [...tips, ...messageTemplates, ...togetherIdeas].map((item) => item.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:[.-][a-z0-9]+)+$/);
  });
});

describe('tips', () => {
  it('stand in the order of the sections and of their titles', () => {
    const sections = tips.map((tip) => TIP_SECTIONS.indexOf(tip.section));
    expect(sections).toEqual(sections.toSorted((a, b) => a - b));
    expect(tips.map((tip) => [tip.id, tip.title])).toEqual(Object.entries(titles));
  });

  it.each(tips)('$id has the right lengths', (tip) => {
    expect(tip.title.length).toBeLessThanOrEqual(40);
    expect(tip.body.length).toBeLessThanOrEqual(300);
    if (!tip.tryThis) return;
    expect(tip.tryThis.minutes).toBeGreaterThanOrEqual(5);
    expect(tip.tryThis.minutes).toBeLessThanOrEqual(30);
    expect(HOWS).toContain(tip.tryThis.how);
  });

  it.each(tips)('$id names feelings, moments and tags, each once', (tip) => {
    for (const [list, known] of [
      [tip.feelings, FEELINGS],
      [tip.moments, MOMENTS],
    ] as const) {
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list).size).toBe(list.length);
      for (const one of list) expect(known).toContain(one);
    }
    expect(tip.tags.length).toBeGreaterThan(0);
    for (const tag of tip.tags) expect(tag).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('cover every feeling and every moment', () => {
    expect(new Set(tips.flatMap((tip) => tip.feelings))).toEqual(new Set(FEELINGS));
    expect(new Set(tips.flatMap((tip) => tip.moments))).toEqual(new Set(MOMENTS));
  });

  it('are ours exactly in the section "extra", and name their study if they speak of one', () => {
    for (const tip of tips) {
      expect([tip.id, tip.origin]).toEqual([
        tip.id,
        tip.section === 'extra' ? 'editorial' : 'article',
      ]);
      expect([tip.id, tip.sources !== undefined]).toEqual([tip.id, tip.tags.includes('research')]);
    }
  });

  it('speak of a study as one study, with its size', () => {
    for (const tip of tips.filter((one) => one.sources)) {
      expect(tip.body).toMatch(/^In (?:one|a)\b.*?\b(?:study|experiment)\b.*?\b\d/);
    }
  });

  it('hold one about safety', () => {
    expect(tips.filter(isSafetyTip).map((tip) => tip.id)).toEqual(['extra.safety']);
  });
});

describe('messages', () => {
  it.each(messageTemplates)('$id has a known tone, situation and slots', (template) => {
    expect(MESSAGE_TONES).toContain(template.tone);
    expect(MESSAGE_SITUATIONS).toContain(template.situation);
    const all = template.sentences.flatMap((sentence) => sentence.says).join(' ');
    const slots = [...all.matchAll(/\{(.*?)\}/g)].map((match) => match[1]);
    for (const slot of slots) expect(MESSAGE_SLOTS).toContain(slot);
    expect(fullText(template).length).toBeLessThanOrEqual(300);
    for (const { shows } of template.sentences)
      for (const check of shows) expect(MESSAGE_CHECKS).toContain(check);
  });

  it.each(messageTemplates)('$id says no wording twice', ({ sentences }) => {
    const all = sentences.flatMap((sentence) => sentence.says);
    expect(all.filter((wording, index) => all.indexOf(wording) !== index)).toEqual([]);
  });

  it('use every tone, situation and slot', () => {
    const text = messageTemplates.map(fullText).join();
    for (const slot of MESSAGE_SLOTS) expect(text).toContain(`{${slot}}`);
    const tones = new Set(messageTemplates.map((template) => template.tone));
    const situations = new Set(messageTemplates.map((template) => template.situation));
    expect(tones).toEqual(new Set(MESSAGE_TONES));
    expect(situations).toEqual(new Set(MESSAGE_SITUATIONS));
  });
});

describe('together ideas', () => {
  it.each(togetherIdeas)('$id has the right lengths and a known mode', (idea) => {
    expect(TOGETHER_MODES).toContain(idea.mode);
    expect(idea.title.length).toBeLessThanOrEqual(40);
    expect(idea.text.length).toBeLessThanOrEqual(160);
    expect(idea.minutes).toBeGreaterThanOrEqual(5);
    expect(idea.minutes).toBeLessThanOrEqual(60);
  });

  it('hold one of at most 15 minutes for the return, and some for two places', () => {
    expect(togetherIdeas.filter((idea) => idea.minutes <= 15).length).toBeGreaterThanOrEqual(3);
    expect(togetherIdeas.some((idea) => idea.mode === 'distance')).toBe(true);
  });
});
