import type { en } from './en';
import type { PluralForms, Translator } from './translate';

/** English is the reference: every locale has its keys, and each text its placeholders. */
export type English = typeof en;
export type SectionName = keyof English;

/** A section in any language. A text with plural forms may have more of them than English has. */
type SectionOf<Section> = {
  readonly [Key in keyof Section]: Section[Key] extends string ? string : PluralForms;
};

/** What a locale has to provide. */
export type Messages = { readonly [Name in SectionName]: SectionOf<English[Name]> };

/** The sections that are there now; the views that are opened later bring their own. */
export type Translators = { readonly [Name in SectionName]?: Translator<English[Name]> };
