import { useMemo } from 'preact/hooks';
import { TranslatorsProvider } from '../../components/text/translators';
import { TipsView } from '../../components/tips/TipsView';
import { tips } from '../../content/en/tips';
import { tips as tipsText } from '../../locales/en/tips';
import { firstTranslators, translated } from './locale';
import type { PageProps } from './pages';

const translators = { ...firstTranslators, tips: translated(tipsText) };

/** The second view, loaded when it is opened. */
export function TipsPage({ records, commands }: PageProps) {
  const { tipMarks } = records;
  const favouriteIds = useMemo(
    () => new Set(tipMarks.filter((mark) => mark.favourite).map((mark) => mark.tipId)),
    [tipMarks],
  );
  return (
    <TranslatorsProvider value={translators}>
      <TipsView
        tips={tips}
        favouriteIds={favouriteIds}
        onFavourite={(tipId, favourite) =>
          void commands.send({ type: 'mark-tip', tipId, favourite })
        }
      />
    </TranslatorsProvider>
  );
}
