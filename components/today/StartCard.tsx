import { useState } from 'preact/hooks';
import type { Kind } from '../../core/session/session';
import { ChoiceChips } from '../controls/ChoiceChips';
import { KindSwitch } from '../controls/KindSwitch';
import { shortDuration } from '../text/durations';
import { useTranslator } from '../text/translators';

const LENGTHS = ['10', '20', '45', 'open'] as const;
type Length = (typeof LENGTHS)[number];

interface StartCardProps {
  /** Without minutes: an open end. */
  onStart: (kind: Kind, minutes?: number) => void;
}

/** How long, for whom, and the one button. */
export function StartCard({ onStart }: StartCardProps) {
  const { t } = useTranslator('today');
  const page = useTranslator('page');
  const [kind, setKind] = useState<Kind>('solo');
  const [length, setLength] = useState<Length>('20');
  const choices = LENGTHS.map((value) => ({
    value,
    label: value === 'open' ? t('openEnd') : shortDuration(page, Number(value)),
  }));
  const start = () => (length === 'open' ? onStart(kind) : onStart(kind, Number(length)));
  return (
    <section class={kind === 'together' ? 'card for-two' : 'card'}>
      <KindSwitch legend={t('kindLabel')} kind={kind} onChange={setKind} layout="switch" />
      <ChoiceChips
        legend={t('lengthLabel')}
        layout="lengths"
        choices={choices}
        value={length}
        onChange={setLength}
      />
      <button type="button" class="go" onClick={start}>
        {t(kind === 'solo' ? 'startSolo' : 'startTogether')}
      </button>
    </section>
  );
}
