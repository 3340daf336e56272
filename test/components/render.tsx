import { cleanup, render, type RenderResult } from '@testing-library/preact';
import type { ComponentChild, ComponentChildren } from 'preact';
import { afterEach } from 'vitest';
import { TranslatorsProvider } from '../../components/text/translators';
import { en } from '../../locales/en';
import type { SectionName, Translators } from '../../locales/messages';
import { pseudoSection } from '../../locales/pseudo';
import { translatorFor, type Section } from '../../locales/translate';

afterEach(cleanup);

const TAG = 'en-GB';

function translators(change: <S extends Section>(section: S) => S): Translators {
  const entries = (Object.keys(en) as SectionName[]).map((name) => [
    name,
    translatorFor(change<Section>(en[name]), TAG),
  ]);
  return Object.fromEntries(entries) as Translators;
}

/** Every section, in English. */
const english = translators((section) => section) as Required<Translators>;
/** Every section in the made-up language: what shows without brackets was not translated. */
export const pseudo = translators(pseudoSection) as Required<Translators>;

/** Renders a component with its texts. */
export function renderWithText(
  children: ComponentChild,
  texts: Translators = english,
): RenderResult {
  const wrapper = (props: { children: ComponentChildren }) => (
    <TranslatorsProvider value={texts}>{props.children}</TranslatorsProvider>
  );
  return render(<>{children}</>, { wrapper });
}
