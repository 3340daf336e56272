import { describe, expect, it, test } from 'vitest';
import { expectSoundParser } from '../../test/untrusted';
import { draftOf, MAX_MESSAGE_LENGTH, parseMessageDraft, type MessageDraft } from './message-draft';

const entry = { templateId: 'ask.plain', slots: { duration: '1 hour', start: ' ' } };
const sound: MessageDraft = {
  id: 'draft-1',
  templateId: 'ask.plain',
  slots: { duration: '1 hour', return: '20:00' },
  text: 'I need an hour.',
  revision: 2,
  createdAtMs: 5,
  updatedAtMs: 9,
};

describe('a draft', () => {
  it('is new with its filled slots', () => {
    expect(draftOf('a', entry, 7)).toStrictEqual({
      id: 'a',
      templateId: 'ask.plain',
      slots: { duration: '1 hour' },
      revision: 1,
      createdAtMs: 7,
      updatedAtMs: 7,
    });
  });

  it('written again is the next revision of the same, with a text of its own', () => {
    const again = draftOf('a', { ...entry, text: ' Hello ' }, 9, draftOf('a', entry, 7));
    expect(again).toMatchObject({ revision: 2, createdAtMs: 7, updatedAtMs: 9, text: 'Hello' });
  });
});

it('reads sound drafts as they are, and anything else to a clean record or none', () => {
  const { text: _text, ...untouched } = sound;
  expectSoundParser(parseMessageDraft, sound, untouched, { ...sound, deletedAtMs: 10 });
  expect(parseMessageDraft(undefined)).toBeUndefined();
});

test.each([
  ['no id', { id: '' }],
  ['no template', { templateId: 7 }],
])('with %s is none', (_name, fields) => {
  expect(parseMessageDraft({ ...sound, ...fields })).toBeUndefined();
});

it('repairs the rest', () => {
  const spoilt = {
    ...sound,
    slots: { duration: 60, start: '', weather: 'rain', toString: 'x', name: 'Kim' },
    text: 't'.repeat(9999),
  };
  const draft = parseMessageDraft(spoilt)!;
  expect(draft.slots).toEqual({ name: 'Kim' });
  expect(draft.text).toHaveLength(MAX_MESSAGE_LENGTH);
});
