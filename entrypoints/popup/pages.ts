import type { Zone } from '../../core/time/day';
import type { FirstWeekday } from '../../core/time/week';
import type { Today } from '../../core/today/today';
import type { PopupRecords } from '../../storage/popup-data';
import type { Route } from './route';
import type { Commands } from './use-commands';

/** What each view that is loaded later is given. */
export interface PageProps {
  route: Route;
  records: PopupRecords;
  today: Today;
  zone: Zone;
  firstWeekday: FirstWeekday;
  commands: Commands;
}

export const LIST_ADDRESS = '#goals';

/** The views beside the first one; each brings its texts and its content with it. */
export const loadPage = {
  tips: () => import('./TipsPage').then((module) => module.TipsPage),
  goals: () => import('./GoalsPage').then((module) => module.GoalsPage),
};
