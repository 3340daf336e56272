import type { Tip } from '../../core/tip/tip';
import { StarIcon } from '../controls/Icons';
import { shortDuration } from '../text/durations';
import { useTranslator } from '../text/translators';

interface TipCardProps {
  tip: Tip;
  sectionName: string;
  isFavourite: boolean;
  onFavourite: (tipId: string, isFavourite: boolean) => void;
}

/** One tip with what to try, and where it comes from when it is ours. */
export function TipCard({ tip, sectionName, isFavourite, onFavourite }: TipCardProps) {
  const { t } = useTranslator('tips');
  const page = useTranslator('page');
  const { tryThis, sources = [] } = tip;
  return (
    <article class={tryThis?.how === 'together' ? 'wash tip for-two' : 'wash tip'}>
      <small>{sectionName}</small>
      <h2>{tip.title}</h2>
      <p>{tip.body}</p>
      {tryThis && (
        <div class="try">
          <small>{t('tryThis', { length: shortDuration(page, tryThis.minutes) })}</small>
          <p>{tryThis.text}</p>
        </div>
      )}
      {tip.origin === 'editorial' && (
        <div class="tip-notes">
          <p>{t('editorial')}</p>
          {sources.map((source) => (
            <p key={source}>{t('source', { source })}</p>
          ))}
        </div>
      )}
      <button
        type="button"
        class="icon-button"
        aria-pressed={isFavourite}
        aria-label={t('addFavourite', { title: tip.title })}
        onClick={() => onFavourite(tip.id, !isFavourite)}
      >
        <StarIcon />
      </button>
    </article>
  );
}
