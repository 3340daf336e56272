import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element when `key` has changed and whatever had the focus is gone, so that
 * the keyboard and a screen reader go on where the new content is.
 */
export function useFocusWhenLost<E extends HTMLElement>(key: string): RefObject<E | null> {
  const elementRef = useRef<E>(null);
  const lastKeyRef = useRef(key);
  useEffect(() => {
    if (lastKeyRef.current === key) return;
    lastKeyRef.current = key;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body)
      elementRef.current?.focus({ preventScroll: true });
  }, [key]);
  return elementRef;
}
