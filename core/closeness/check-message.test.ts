import { describe, expect, it } from 'vitest';
import { messageTemplates } from '../../content/en/messages';
import { checkMessage } from './check-message';
import { composeMessage } from './compose-message';
import { MESSAGE_CHECKS } from './message-template';

const plain = messageTemplates.find((template) => template.id === 'ask.plain')!;

describe('the checks of a message', () => {
  it('say what is shown, by which sentence, and which slots would show the rest', () => {
    expect(checkMessage(plain, {})).toEqual({
      warmth: { isShown: true, shownBy: ['Nothing is wrong between us.'], fillToShow: [] },
      need: { isShown: true, shownBy: ['I need some time to myself today.'], fillToShow: [] },
      bounds: { isShown: false, shownBy: [], fillToShow: ['duration', 'start', 'return'] },
      return: { isShown: false, shownBy: [], fillToShow: ['return'] },
    });
  });

  it('change with the slots', () => {
    const checks = checkMessage(plain, { return: '20:00' });
    expect(checks.return).toEqual({
      isShown: true,
      shownBy: ['I am free again from 20:00.'],
      fillToShow: [],
    });
    expect(checks.bounds.isShown).toBe(true);
  });

  it('name no slot where the message has none for it', () => {
    const hobby = messageTemplates.find((template) => template.id === 'ask.hobby')!;
    expect(checkMessage(hobby, {}).return).toEqual({ isShown: false, shownBy: [], fillToShow: [] });
  });

  it.each(messageTemplates)('$id: a slot that is named does show it', (template) => {
    const checks = checkMessage(template, {});
    for (const check of MESSAGE_CHECKS) {
      for (const slot of checks[check].fillToShow)
        expect(checkMessage(template, { [slot]: 'it' })[check].isShown).toBe(true);
    }
  });
});

describe('a text that was changed by hand', () => {
  const values = { duration: '1 hour', return: '20:00' };
  const { text } = composeMessage(plain, values);

  it('shows what its kept sentences show, also over several lines', () => {
    expect(checkMessage(plain, values, text.replaceAll('. ', '.\n\n'))).toEqual(
      checkMessage(plain, values),
    );
  });

  it('no longer shows what a changed or removed sentence showed', () => {
    const changed = text.replace('Nothing is wrong between us.', 'Whatever.').replace(' at', '');
    const checks = checkMessage(plain, values, changed);
    expect(checks.warmth).toEqual({ isShown: false, shownBy: [], fillToShow: [] });
    expect(checks.need.isShown).toBe(true);
  });

  it('shows nothing when nothing is left', () => {
    const checks = checkMessage(plain, values, '');
    for (const check of MESSAGE_CHECKS) expect(checks[check].isShown).toBe(false);
  });
});
