import { useId } from 'preact/hooks';
import type { Kind } from '../../core/session/session';
import type { Ring, Today } from '../../core/today/today';
import { shortDuration } from '../text/durations';
import { useTranslator } from '../text/translators';

const CENTRES: Record<Kind, number> = { solo: 71, together: 129 };
const COLOURS: Record<Kind, string> = { solo: 'solo', together: 'us' };

/** This week in two rings that hold each other: time alone and time together. */
export function TwoRings({ rings }: { rings: Today['rings'] }) {
  const text = useTranslator('today');
  const page = useTranslator('page');
  return (
    <div class="rings">
      <LinkedRings rings={rings} label={ringsLabel(text, rings)} />
      <div class="ring-labels" aria-hidden="true">
        <p>
          <b>{text.t('ringYou')}</b>
          <span>{shortDuration(page, rings.solo.minutes)}</span>
        </p>
        <p>
          <b>{text.t('ringUs')}</b>
          <span>{shortDuration(page, rings.together.minutes)}</span>
        </p>
      </div>
    </div>
  );
}

/** The drawing alone; without rings only their tracks. */
export function LinkedRings({ rings, label }: { rings?: Today['rings']; label?: string }) {
  const crossing = useId();
  return (
    <svg viewBox="0 6 200 106" {...(label ? { role: 'img', 'aria-label': label } : {})}>
      <OneRing kind="solo" ring={rings?.solo} />
      <OneRing kind="together" ring={rings?.together} />
      {/* At the upper crossing the first ring lies on top: so they are linked. */}
      <clipPath id={crossing}>
        <rect x="84" y="8" width="32" height="32" />
      </clipPath>
      <g clip-path={`url(#${crossing})`}>
        <OneRing kind="solo" ring={rings?.solo} />
      </g>
    </svg>
  );
}

function OneRing({ kind, ring }: { kind: Kind; ring: Ring | undefined }) {
  const place = { cx: CENTRES[kind], cy: 59, r: 46 };
  const share = ring?.share ?? 0;
  return (
    <>
      <circle class={`track-${COLOURS[kind]}`} {...place} />
      {share > 0 && (
        <circle
          class={`stroke-${COLOURS[kind]}`}
          {...place}
          pathLength="100"
          stroke-dasharray={`${share * 100} 100`}
          transform={`rotate(-90 ${place.cx} ${place.cy})`}
        />
      )}
    </>
  );
}

function ringsLabel(text: ReturnType<typeof useTranslator<'today'>>, rings: Today['rings']) {
  const solo = text.longDuration(rings.solo.minutes);
  const together = text.longDuration(rings.together.minutes);
  const soloMinutes = rings.solo.targetMinutes;
  const togetherMinutes = rings.together.targetMinutes;
  const soloTarget = text.longDuration(soloMinutes ?? 0);
  const togetherTarget = text.longDuration(togetherMinutes ?? 0);
  if (soloMinutes && togetherMinutes)
    return text.t('ringsBoth', { solo, soloTarget, together, togetherTarget });
  if (soloMinutes) return text.t('ringsSolo', { solo, soloTarget, together });
  if (togetherMinutes) return text.t('ringsTogether', { solo, together, togetherTarget });
  return text.t('ringsOpen', { solo, together });
}
