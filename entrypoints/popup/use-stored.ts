import { useEffect, useState } from 'preact/hooks';
import type { StoreTrouble } from '../../components/frame/StoreError';
import { storeTroubleOf } from './store-trouble';

/** Loads the store and watches it; the promise gives what stops the watching. */
export type Watch<Records> = (
  onData: (records: Records) => void,
  onError: (error: unknown) => void,
) => Promise<() => void>;

export interface Stored<Records> {
  /** `undefined` while the store is asked for the first time. */
  records?: Records | undefined;
  trouble?: StoreTrouble | undefined;
  retry: () => void;
}

/**
 * What is stored, and again whenever it changes.
 *
 * @param watch the same function from one rendering to the next, or it is watched anew
 */
export function useStored<Records>(watch: Watch<Records>): Stored<Records> {
  const [records, setRecords] = useState<Records>();
  const [trouble, setTrouble] = useState<StoreTrouble>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    const fail = (error: unknown) => {
      console.error('Breathing Room:', error);
      if (!isGone) setTrouble(storeTroubleOf(error));
    };
    const take = (next: Records) => {
      if (isGone) return;
      setTrouble(undefined);
      setRecords(() => next);
    };
    const start = async () => {
      stop = await watch(take, fail);
      // The page went on while the store was being loaded.
      if (isGone) stop();
    };
    start().catch(fail);
    return () => {
      isGone = true;
      stop?.();
    };
  }, [watch, attempt]);
  return { records, trouble, retry: () => setAttempt((count) => count + 1) };
}
