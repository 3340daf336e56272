import { useEffect, useState } from 'preact/hooks';

/** What a loader has brought. */
export interface Loaded<T> {
  /** `undefined` until it is there. */
  value?: T;
  hasFailed: boolean;
}

/**
 * Loads what is needed later than the first view.
 *
 * @param load a constant, so that it runs once for the page; `undefined` while nothing is needed
 */
export function useLoaded<T>(load: (() => Promise<T>) | undefined): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T> & { load?: () => Promise<T> }>();
  useEffect(() => {
    let isGone = false;
    const run = async (loader: () => Promise<T>) => {
      const result = await loader().then(
        (value) => ({ value, hasFailed: false }),
        () => ({ hasFailed: true }),
      );
      if (!isGone) setLoaded({ ...result, load: loader });
    };
    if (load) void run(load);
    return () => {
      isGone = true;
    };
  }, [load]);
  return loaded && loaded.load === load ? loaded : { hasFailed: false };
}
