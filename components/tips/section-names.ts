import type { TipSection } from '../../core/tip/tip';
import type { English } from '../../locales/messages';
import type { Translator } from '../../locales/translate';

export const sectionNames = (t: Translator<English['tips']>['t']): Record<TipSection, string> => ({
  signs: t('sectionSigns'),
  'why-it-is-hard': t('sectionHard'),
  practices: t('sectionPractices'),
  'when-it-feels-scary': t('sectionScary'),
  'bottom-line': t('sectionBottomLine'),
  extra: t('sectionExtra'),
});
