import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReminderSettings } from '../../core/settings/settings';

/** While a person types, what they have so far is not yet what they mean. */
const TYPING_MS = 700;

export interface Edited {
  /** The settings as they are on the page. */
  value: ReminderSettings;
  change: (fields: Partial<ReminderSettings>) => void;
  /** Saves now what was changed, as when a field is left. */
  flush: () => void;
}

/**
 * The settings with what was changed here and is not stored yet. What is stored elsewhere meanwhile
 * stays, except in the fields that were changed.
 */
export function useEdited(
  stored: ReminderSettings,
  onSave: (fields: Partial<ReminderSettings>) => void,
): Edited {
  const [changes, setChanges] = useState<Partial<ReminderSettings>>({});
  const latestRef = useRef({ changes, onSave, isUnsaved: false });
  useLayoutEffect(() => {
    latestRef.current = { ...latestRef.current, changes, onSave };
  });
  const timerRef = useRef<ReturnType<typeof setTimeout>>(undefined);

  // All that is not stored yet, so that two saves in a row never take each other back.
  const flush = useCallback(() => {
    clearTimeout(timerRef.current);
    const { isUnsaved, changes: fields, onSave: save } = latestRef.current;
    latestRef.current.isUnsaved = false;
    if (isUnsaved) save(fields);
  }, []);

  // What is stored as it was meant is no change any more.
  useEffect(() => {
    if (latestRef.current.isUnsaved) return;
    setChanges((before) =>
      Object.fromEntries(
        Object.entries(before).filter(
          ([key, value]) =>
            JSON.stringify(stored[key as keyof ReminderSettings]) !== JSON.stringify(value),
        ),
      ),
    );
  }, [stored]);

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const value = useMemo(() => ({ ...stored, ...changes }), [stored, changes]);
  return {
    value,
    change: (fields) => {
      // In the reference at once: a choice is saved in the same event, before the page is drawn.
      latestRef.current.changes = { ...latestRef.current.changes, ...fields };
      latestRef.current.isUnsaved = true;
      setChanges(latestRef.current.changes);
      clearTimeout(timerRef.current);
      timerRef.current = setTimeout(flush, TYPING_MS);
    },
    flush,
  };
}
