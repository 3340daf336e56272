import { CloseIcon } from '../controls/Icons';
import { useTranslator } from '../text/translators';

export interface NoticeContent {
  text: string;
  /** Something did not work, and a screen reader says so at once; otherwise it only tells. */
  isTrouble: boolean;
}

/** A message that stays until the person closes it. */
export function Notice({ text, isTrouble, onClose }: NoticeContent & { onClose: () => void }) {
  const { t } = useTranslator('page');
  return (
    <div class={isTrouble ? 'notice for-two' : 'notice'} role={isTrouble ? 'alert' : undefined}>
      <p>{text}</p>
      <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
