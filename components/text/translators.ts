import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { English, SectionName, Translators } from '../../locales/messages';
import type { Translator } from '../../locales/translate';

const TranslatorsContext = createContext<Translators>({});

/** Gives the sections of text that are loaded to all below. */
export const TranslatorsProvider = TranslatorsContext.Provider;

/** The texts of one section. A view whose section was not given by its page is a mistake of ours. */
export function useTranslator<Name extends SectionName>(name: Name): Translator<English[Name]> {
  const translators: { readonly [N in Name]?: Translator<English[N]> } =
    useContext(TranslatorsContext);
  const translator = translators[name];
  if (!translator) throw new Error(`The texts of "${name}" are not loaded.`);
  return translator;
}
