import { useMemo, useState } from 'preact/hooks';
import { TIP_SECTIONS, type Tip, type TipSection } from '../../core/tip/tip';
import { MAX_QUERY_LENGTH, searchTips } from '../../core/tip/tip-search';
import { ChoiceChips } from '../controls/ChoiceChips';
import { useTranslator } from '../text/translators';
import { sectionNames } from './section-names';
import { TipCard } from './TipCard';

type Shown = 'all' | 'favourites' | TipSection;

interface TipsViewProps {
  tips: readonly Tip[];
  favouriteIds: ReadonlySet<string>;
  onFavourite: (tipId: string, isFavourite: boolean) => void;
}

/** The library: all tips, by section, by word, or the ones a person keeps. */
export function TipsView({ tips, favouriteIds, onFavourite }: TipsViewProps) {
  const { t, plural } = useTranslator('tips');
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const found = useMemo(
    () => searchTips(tips, query, filtersOf(shown, favouriteIds)),
    [tips, query, shown, favouriteIds],
  );
  const names = sectionNames(t);
  const choices = [
    { value: 'all' as const, label: t('all') },
    { value: 'favourites' as const, label: t('favourites') },
    ...TIP_SECTIONS.map((value) => ({ value, label: names[value] })),
  ];
  const isNoFavourite = shown === 'favourites' && favouriteIds.size === 0;
  return (
    <div class="view">
      <input
        type="search"
        class="input"
        aria-label={t('searchLabel')}
        placeholder={t('searchLabel')}
        maxLength={MAX_QUERY_LENGTH}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <ChoiceChips
        legend={t('filterLabel')}
        layout="filters"
        choices={choices}
        value={shown}
        onChange={setShown}
      />
      <output class="soft">
        {found.length > 0 && plural('count', found.length)}
        {found.length === 0 && t(isNoFavourite ? 'noFavourites' : 'none')}
      </output>
      <div class="tip-list">
        {found.map((tip) => (
          <TipCard
            key={tip.id}
            tip={tip}
            sectionName={names[tip.section]}
            isFavourite={favouriteIds.has(tip.id)}
            onFavourite={onFavourite}
          />
        ))}
      </div>
      <p class="safety">{t('safety')}</p>
    </div>
  );
}

function filtersOf(shown: Shown, favouriteIds: ReadonlySet<string>) {
  if (shown === 'all') return {};
  return shown === 'favourites' ? { favouriteIds } : { section: shown };
}
