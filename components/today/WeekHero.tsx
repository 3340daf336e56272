import type { Zone } from '../../core/time/day';
import type { Today } from '../../core/today/today';
import { useTranslator } from '../text/translators';
import { TwoRings } from './TwoRings';
import { weekSentence } from './week-sentence';

/** The week at a glance: the two rings and one sentence. */
export function WeekHero({ today, zone }: { today: Today; zone: Zone }) {
  const text = useTranslator('today');
  const page = useTranslator('page');
  const { headline, sub, isTeaching } = weekSentence(today, zone, { text, page });
  return (
    <section class="hero">
      <TwoRings rings={today.rings} />
      <h2>{headline}</h2>
      <p>
        {sub} {isTeaching && <a href="#goals/new">{text.t('teachLink')}</a>}
      </p>
    </section>
  );
}
