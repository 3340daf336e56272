import { useEffect, useRef } from 'preact/hooks';
import { useTranslator } from '../text/translators';

interface DiscardQuestionProps {
  onKeep: () => void;
  onDiscard: () => void;
}

/** Asks before a session is let go; the safe answer has the focus. */
export function DiscardQuestion({ onKeep, onDiscard }: DiscardQuestionProps) {
  const { t } = useTranslator('today');
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <fieldset class="confirm">
      <legend>{t('discardQuestion')}</legend>
      <div class="row centred">
        <button type="button" class="chip" ref={keep} onClick={onKeep}>
          {t('discardKeep')}
        </button>
        <button type="button" class="chip" onClick={onDiscard}>
          {t('discardYes')}
        </button>
      </div>
    </fieldset>
  );
}
