import type { TextKey } from '../../locales/translate';
import type { English } from '../../locales/messages';
import { useTranslator } from '../text/translators';

/** Why the store could not be opened. */
export type StoreTrouble = 'blocked' | 'damaged' | 'newer' | 'unknown';

type CommonKey = TextKey<English['page']>;
interface Words {
  text: 'storeBlockedText' | 'storeDamagedText' | 'storeNewerText' | 'storeUnknownText';
  help: readonly Extract<CommonKey, `store${string}Help`>[];
}

const WORDS: Record<StoreTrouble, Words> = {
  blocked: { text: 'storeBlockedText', help: ['storePrivateHelp', 'storeHistoryHelp'] },
  damaged: { text: 'storeDamagedText', help: ['storeRestartHelp', 'storeSpaceHelp'] },
  newer: { text: 'storeNewerText', help: ['storeUpdateHelp'] },
  unknown: { text: 'storeUnknownText', help: ['storeRestartHelp', 'storePrivateHelp'] },
};

/** In place of every view, while nothing can be read: what happened and what can be done. */
export function StoreError({ trouble, onRetry }: { trouble: StoreTrouble; onRetry: () => void }) {
  const { t } = useTranslator('page');
  const { text, help } = WORDS[trouble];
  return (
    <section class="store-error">
      <h2>{t('storeTitle')}</h2>
      <p role="alert">{t(text)}</p>
      <ul>
        {help.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p class="soft">{t('storeKept')}</p>
      <button type="button" class="go quiet" onClick={onRetry}>
        {t('tryAgain')}
      </button>
    </section>
  );
}
