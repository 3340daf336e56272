import { useEffect, useState } from 'preact/hooks';
import { MINUTE_MS } from '../../core/time/day';
import { nowMs } from '../../platform/clock';

const SECOND_MS = 1000;

/** Renders again with each second or each minute of the clock, so that what is shown stays true. */
export function useTick(pace: 'second' | 'minute'): void {
  const [, setTurn] = useState(0);
  useEffect(() => {
    const stepMs = pace === 'second' ? SECOND_MS : MINUTE_MS;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(
        () => {
          setTurn((turn) => turn + 1);
          wait();
        },
        stepMs - (nowMs() % stepMs),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [pace]);
}
