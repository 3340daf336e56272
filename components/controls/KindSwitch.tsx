import { KINDS, type Kind } from '../../core/session/session';
import { useTranslator } from '../text/translators';
import { ChoiceChips } from './ChoiceChips';

interface KindSwitchProps {
  legend: string;
  hasLegend?: boolean;
  kind: Kind;
  onChange: (kind: Kind) => void;
  layout?: string;
  isDisabled?: boolean;
}

/** Time alone, or time for two. */
export function KindSwitch({ kind, ...rest }: KindSwitchProps) {
  const { t } = useTranslator('page');
  const labels: Record<Kind, string> = { solo: t('justMe'), together: t('together') };
  const choices = KINDS.map((value) => ({ value, label: labels[value] }));
  return <ChoiceChips choices={choices} value={kind} {...rest} />;
}
