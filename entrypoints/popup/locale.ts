import { page } from '../../locales/en/page';
import { today } from '../../locales/en/today';
import { directionOf, languageTagFor, type Direction } from '../../locales/language';
import { pseudoSection } from '../../locales/pseudo';
import { translatorFor, type Section, type Translator } from '../../locales/translate';
import { browserLanguage } from '../../platform/lifecycle';

/** A build for tests speaks a made-up language; the product has none of this in it. */
const madeUp: string | undefined = import.meta.env.WXT_LOCALE;

const languageTag = languageTagFor('en', browserLanguage());

/** The language of the page. */
export const pageLanguage: { languageTag: string; direction: Direction } = {
  languageTag,
  direction: madeUp === 'pseudo-rtl' ? 'rtl' : directionOf(languageTag),
};

/** A section of English in the language of the page. */
export function translated<S extends Section>(section: S): Translator<S> {
  return translatorFor<S>(madeUp ? pseudoSection(section) : section, languageTag);
}

/** The sections of the first view. The other views bring their own. */
export const firstTranslators = { page: translated(page), today: translated(today) };
