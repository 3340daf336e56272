import { formatsFor, type Formats } from './formats';

/** A text in the plural categories of its language; `other` is always there. */
export type PluralForms = { readonly other: string } & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** Messages of one section, by key. Texts hold placeholders such as `{time}`. */
export type Section = Readonly<Record<string, string | PluralForms>>;

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type FormsOf<Value> = Value extends string ? never : Value[keyof Value];
type Params<Names extends string> = [Names] extends [never]
  ? []
  : [params: Readonly<Record<Names, string | number>>];

export type TextKey<S> = { [K in keyof S]: S[K] extends string ? K : never }[keyof S];
type PluralKey<S> = Exclude<keyof S, TextKey<S>>;

/** Says the texts of one section in one language; `S` is the section in English. */
export interface Translator<S> extends Formats {
  t<K extends TextKey<S>>(key: K, ...params: Params<Placeholders<S[K]>>): string;
  /** The form for a count, which also fills the placeholder `{count}`. */
  plural<K extends PluralKey<S>>(
    key: K,
    count: number,
    ...params: Params<Exclude<Placeholders<FormsOf<S[K]>>, 'count'>>
  ): string;
}

/**
 * @param messages the section in the language of the tag; its keys are those of English, `S`
 * @param languageTag BCP 47; numbers, times and plurals follow it
 */
export function translatorFor<S>(
  messages: { readonly [K in keyof S]: string | PluralForms },
  languageTag: string,
): Translator<S> {
  const formats = formatsFor(languageTag);
  const fill = (text: string, params: Readonly<Record<string, string | number>> = {}) =>
    text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = params[name];
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? formats.number(value) : value;
    });
  let rules: Intl.PluralRules | undefined;
  return {
    ...formats,
    t: (key, ...[params]) => fill(messages[key] as string, params),
    plural: (key, count, ...[params]) => {
      rules ??= new Intl.PluralRules(languageTag);
      const forms = messages[key] as PluralForms;
      return fill(forms[rules.select(count)] ?? forms.other, { ...params, count });
    },
  };
}
