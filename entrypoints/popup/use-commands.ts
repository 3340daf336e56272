import { useState } from 'preact/hooks';
import type { Announcement } from '../../components/frame/Announcer';
import type { NoticeContent } from '../../components/frame/Notice';
import type { Command, Outcome, Refusal } from '../../core/command/command';
import type { English } from '../../locales/messages';
import type { TextKey, Translator } from '../../locales/translate';
import { sendCommand } from '../../platform/messages';

/** What the forms check by themselves before they send is not in here. */
const REFUSAL_KEYS = {
  'store-failed': 'storeFailed',
  'session-not-running': 'sessionNotRunning',
  'session-not-found': 'sessionNotFound',
  'goal-not-found': 'goalNotFound',
  'too-many-plans': 'tooManyPlans',
} as const satisfies Partial<Record<Refusal, TextKey<English['page']>>>;

const isNamed = (refusal: Refusal): refusal is keyof typeof REFUSAL_KEYS => refusal in REFUSAL_KEYS;

export interface Commands {
  /** Sends a command; says so and keeps saying it when it was refused. */
  send: (command: Command) => Promise<Outcome>;
  /** Says something to a screen reader alone, where the page shows it already. */
  announce: (text: string) => void;
  /** Shows something until it is closed or the next command is sent. */
  tell: (text: string) => void;
  trouble: (text: string) => void;
  notice: NoticeContent | undefined;
  closeNotice: () => void;
  announcement: Announcement | undefined;
}

/** The way of every command from this page, and of what comes back. */
export function useCommands({ t }: Translator<English['page']>): Commands {
  const [notice, setNotice] = useState<NoticeContent>();
  const [announcement, setAnnouncement] = useState<Announcement>();
  const announce = (text: string) =>
    setAnnouncement((before) => ({ text, turn: (before?.turn ?? 0) + 1 }));
  const trouble = (text: string) => setNotice({ text, isTrouble: true });
  return {
    announce,
    trouble,
    tell: (text) => {
      setNotice({ text, isTrouble: false });
      announce(text);
    },
    send: async (command) => {
      setNotice(undefined);
      const outcome = await sendCommand(command);
      if (!outcome.ok)
        trouble(t(isNamed(outcome.refusal) ? REFUSAL_KEYS[outcome.refusal] : 'commandRefused'));
      return outcome;
    },
    notice,
    closeNotice: () => setNotice(undefined),
    announcement,
  };
}
