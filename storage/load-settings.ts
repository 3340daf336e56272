import type { Settings } from '../core/settings/settings';
import { readSettings } from './read-rows';
import { withStore } from './with-store';

/** The person's settings, complete: what was never set has its default. */
export function loadSettings(): Promise<Settings> {
  return withStore((database) => readSettings(database));
}
