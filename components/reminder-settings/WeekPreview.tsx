import type { Stretch, TypicalDay } from '../../core/simulation/typical-week';
import { activeStretches } from '../../core/reminder/active-stretches';
import type { ActiveRange } from '../../core/settings/settings';
import { minutesAsTime } from '../../core/time/day';
import { useTranslator } from '../text/translators';
import { KIND_KEYS } from './kind-keys';

interface WeekPreviewProps {
  week: readonly TypicalDay[];
  ranges: readonly ActiveRange[];
}

const DAY_MINUTES = 24 * 60;
/** As many as have room on a narrow screen. */
const HOURS = [4, 12, 20];
const share = (minutes: number) => `${((minutes / DAY_MINUTES) * 100).toFixed(2)}%`;

/** Where reminders would fall in a week: as a picture, and as a list that says the same. */
export function WeekPreview({ week, ranges }: WeekPreviewProps) {
  const text = useTranslator('reminders');
  const { t, plural } = text;
  const count = week.reduce((sum, { marks }) => sum + marks.length, 0);
  const hours = activeStretches(ranges);
  return (
    <section class="card part week-preview">
      <div>
        <h2>{t('weekHeading')}</h2>
        <p class="soft">{t('weekText')}</p>
      </div>
      <p>
        <output>{plural('weekCount', count)}</output>
      </p>
      <div class="week-rows" aria-hidden="true">
        {week.map((day) => (
          <div class="week-row" key={day.date}>
            <span>{text.weekday(day.date, 'short')}</span>
            <DayPicture day={day} hours={hours} />
          </div>
        ))}
        <div class="week-row">
          <span />
          <svg class="week-day axis">
            {HOURS.map((hour) => (
              <text key={hour} x={share(hour * 60)} y="12">
                {text.time(minutesAsTime(hour * 60))}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <p class="soft">{t('weekLegend')}</p>
      <details>
        <summary>{t('weekList')}</summary>
        <ul>
          {week.map(({ date, marks }) => (
            <li key={date}>
              <h3>{text.weekday(date)}</h3>
              {marks.length === 0 && <p class="soft">{t('weekNothing')}</p>}
              {marks.map(({ minute, kind, delivery }) => (
                <p key={`${minute} ${kind}`}>
                  {t(delivery === 'badge' ? 'weekMarkToolbar' : 'weekMark', {
                    time: text.time(minutesAsTime(minute)),
                    kind: t(KIND_KEYS[kind]),
                  })}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface DayPictureProps {
  day: TypicalDay;
  hours: readonly Stretch[];
}

function DayPicture({ day, hours }: DayPictureProps) {
  return (
    <svg class="week-day">
      {hours.map(({ from, to }) => (
        <rect class="hours" key={from} x={share(from)} width={share(to - from)} height="100%" />
      ))}
      {day.stretches.map(({ from, to }) => (
        <rect
          class="presence"
          key={from}
          x={share(from)}
          y="11"
          width={share(to - from)}
          height="4"
        />
      ))}
      {day.marks.map(({ minute, kind, delivery }) => (
        <circle
          class={`mark ${delivery}`}
          key={`${minute} ${kind}`}
          cx={share(minute)}
          cy="13"
          r="5.5"
        />
      ))}
    </svg>
  );
}
