import {
  composeMessage,
  templateSlots,
  type ComposedMessage,
  type SlotValues,
} from './compose-message';
import {
  MESSAGE_CHECKS,
  type MessageCheck,
  type MessageSlot,
  type MessageTemplate,
} from './message-template';

interface CheckResult {
  isShown: boolean;
  /** The sentences that show it. */
  shownBy: string[];
  /** Empty slots that would show it, where the message as composed does not. */
  fillToShow: MessageSlot[];
}

export type MessageChecks = Record<MessageCheck, CheckResult>;

/**
 * Which of warmth, need, bounds and return a message shows, and where. `text` is what the person
 * has made of it: sentences that were changed or taken out show nothing any more, as nobody can
 * tell what the new words say.
 */
export function checkMessage(
  template: MessageTemplate,
  values: SlotValues,
  text?: string,
): MessageChecks {
  const composed = composeMessage(template, values);
  const kept = text === undefined ? composed.sentences : keptSentences(composed, text);
  const resultOf = (check: MessageCheck): CheckResult => {
    const shownBy = kept.filter(({ shows }) => shows.includes(check)).map((each) => each.text);
    const isWritten = composed.sentences.some(({ shows }) => shows.includes(check));
    return {
      isShown: shownBy.length > 0,
      shownBy,
      fillToShow: isWritten ? [] : slotsFor(check, template, values),
    };
  };
  const results = MESSAGE_CHECKS.map((check) => [check, resultOf(check)] as const);
  return Object.fromEntries(results) as MessageChecks;
}

function keptSentences(composed: ComposedMessage, text: string) {
  const oneLine = text.replaceAll(/\s+/g, ' ');
  return composed.sentences.filter((sentence) => oneLine.includes(sentence.text));
}

/** The slots of which each, filled alone, would bring a sentence that shows the check. */
function slotsFor(
  check: MessageCheck,
  template: MessageTemplate,
  values: SlotValues,
): MessageSlot[] {
  return templateSlots(template).filter((slot) => {
    const { sentences } = composeMessage(template, { ...values, [slot]: 'x' });
    return sentences.some(({ shows }) => shows.includes(check));
  });
}
