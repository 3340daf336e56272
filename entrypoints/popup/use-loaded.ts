import { useEffect, useState } from 'preact/hooks';

/**
 * What a loader brings, `undefined` until then. A loader is a constant: it runs once for the page.
 *
 * @param load `undefined` while it is not needed yet
 */
export function useLoaded<T>(
  load: (() => Promise<T>) | undefined,
  onError: (error: unknown) => void,
): T | undefined {
  const [loaded, setLoaded] = useState<{ load: () => Promise<T>; value: T }>();
  useEffect(() => {
    let isGone = false;
    load?.().then((value) => {
      if (!isGone) setLoaded({ load, value });
    }, onError);
    return () => {
      isGone = true;
    };
  }, [load]);
  return loaded && loaded.load === load ? loaded.value : undefined;
}
