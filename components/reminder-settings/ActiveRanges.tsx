import { MAX_RANGES } from '../../core/settings/parse-settings';
import type { ActiveRange } from '../../core/settings/settings';
import { useTranslator } from '../text/translators';
import { TimeField } from './TimeField';

interface ActiveRangesProps {
  ranges: readonly ActiveRange[];
  onChange: (ranges: ActiveRange[]) => void;
}

const NEW_RANGE: ActiveRange = { from: '18:00', to: '21:00' };

/** The hours of a day in which reminders may come; each may go over midnight. */
export function ActiveRanges({ ranges, onChange }: ActiveRangesProps) {
  const { t } = useTranslator('reminders');
  const hintOf = ({ from, to }: ActiveRange) => {
    if (from === to) return t('rangeWhole');
    return to < from ? t('rangeOvernight') : undefined;
  };
  const change = (index: number, fields: Partial<ActiveRange>) =>
    onChange(ranges.map((each, at) => (at === index ? { ...each, ...fields } : each)));
  const rows = ranges.map((range, index) => ({
    range,
    index,
    key: `${index} of ${ranges.length}`,
  }));
  return (
    <>
      {rows.map(({ range, index, key }) => (
        <fieldset class="setting-row" key={key}>
          <legend class="visually-hidden">{t('rangeLegend', { number: index + 1 })}</legend>
          <TimeField
            label={t('rangeFrom')}
            value={range.from}
            onChange={(from) => change(index, { from })}
          />
          <TimeField
            label={t('rangeTo')}
            value={range.to}
            onChange={(to) => change(index, { to })}
            hint={hintOf(range)}
          />
          {ranges.length > 1 && (
            <button
              type="button"
              class="link"
              aria-label={t('removeRange', { number: index + 1 })}
              onClick={() => onChange(ranges.filter((_each, at) => at !== index))}
            >
              {t('remove')}
            </button>
          )}
        </fieldset>
      ))}
      {ranges.length < MAX_RANGES && (
        <button type="button" class="chip" onClick={() => onChange([...ranges, NEW_RANGE])}>
          {t('addRange')}
        </button>
      )}
    </>
  );
}
